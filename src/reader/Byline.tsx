import type { Author } from '../article/article.ts';
import { type MessageKey, useTranslate } from './translate.ts';

const roleLabel: Record<Author['role'], MessageKey> = {
  author: 'roleAuthor',
  reporter: 'roleReporter',
  editor: 'roleEditor',
  photographer: 'rolePhotographer',
  translator: 'roleTranslator',
};

/** Who made the article, each with what they did. */
export function Byline({ authors }: { readonly authors: readonly Author[] }) {
  const t = useTranslate();
  if (authors.length === 0) return null;
  return (
    <ul class="byline">
      {authors.map(({ name, role }) => (
        <li key={name + role}>
          <b>{name}</b> <span>{t(roleLabel[role])}</span>
        </li>
      ))}
    </ul>
  );
}
