import { BlockText } from './BlockText.tsx';
import type { List } from './group.ts';

/** Lists one after another, each with the lists inside its items. */
export function Lists({ lists }: { readonly lists: readonly List[] }) {
  return (
    <>
      {lists.map(({ ordered, items }, order) => {
        const Tag = ordered ? 'ol' : 'ul';
        return (
          <Tag key={order}>
            {items.map((item) => (
              <li key={item.placed.index}>
                <span data-block={item.placed.index}>
                  <BlockText {...item.placed} />
                </span>
                <Lists lists={item.lists} />
              </li>
            ))}
          </Tag>
        );
      })}
    </>
  );
}
