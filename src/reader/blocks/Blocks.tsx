import { useMemo } from 'preact/hooks';
import type { EmbedBlock, ImageBlock, QuoteBlock, TableBlock } from '../../article/article.ts';
import { useView } from '../view.ts';
import { BlockText } from './BlockText.tsx';
import { Embed } from './Embed.tsx';
import { type Group, groupBlocks, type Placed } from './group.ts';
import { Lists } from './Lists.tsx';
import { Picture } from './Picture.tsx';
import { Table } from './Table.tsx';

/** The body of the article. */
export function Blocks() {
  const { reading, hidden } = useView();
  const { blocks } = reading.article;
  const groups = useMemo(() => groupBlocks(blocks, hidden), [blocks, hidden]);
  return (
    <>
      {groups.map((group, order) => (
        <GroupView key={order} group={group} />
      ))}
    </>
  );
}

function GroupView({ group }: { readonly group: Group }) {
  if (group.type === 'lists') return <Lists lists={group.lists} />;
  if (group.type === 'quote') return <Quote parts={group.parts} />;
  return <Single {...group.placed} />;
}

function Quote({ parts }: { readonly parts: readonly Placed<QuoteBlock>[] }) {
  return (
    <blockquote>
      {parts.map((part) => (
        <p key={part.index} data-block={part.index}>
          <BlockText {...part} />
        </p>
      ))}
    </blockquote>
  );
}

function Inset({ block }: { readonly block: ImageBlock | TableBlock | EmbedBlock }) {
  if (block.type === 'image') return <Picture picture={block} />;
  return block.type === 'table' ? <Table table={block} /> : <Embed embed={block} />;
}

function Single({ block, index }: Extract<Group, { type: 'single' }>['placed']) {
  switch (block.type) {
    case 'image':
    case 'table':
    case 'embed':
      return (
        <div data-block={index}>
          <Inset block={block} />
        </div>
      );
    case 'heading': {
      const Tag = `h${block.level}` as const;
      return (
        <Tag data-block={index}>
          <BlockText block={block} index={index} />
        </Tag>
      );
    }
    case 'code':
      return (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: wide code scrolls, and scrolls by keyboard only with focus.
        <pre data-block={index} tabIndex={0}>
          <BlockText block={block} index={index} />
        </pre>
      );
    default:
      return (
        <p data-block={index} class={block.type}>
          <BlockText block={block} index={index} />
        </p>
      );
  }
}
