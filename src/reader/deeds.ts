/** What can be done with the article as a whole, as the bar's last panel offers it. */
import type { Article, Block } from '../article/article.ts';
import type { ReaderActions } from './actions.ts';
import { copyText } from './copy/clipboard.ts';
import { toMarkdown } from './copy/markdown.ts';
import { toPlainText } from './copy/plain-text.ts';
import type { Say } from './Toast.tsx';
import type { Deed } from './tools/More.tsx';
import type { Translate } from './translate.ts';

interface Wishes {
  readonly article: Article;
  readonly hidden: ReadonlySet<Block>;
  readonly actions: ReaderActions;
  /** How much is not shown of the page. */
  readonly removed: number;
  /** Whether the surface can print. */
  readonly canPrint: boolean;
  readonly say: Say;
  readonly onRemoved: () => void;
  readonly onHelp: () => void;
}

/** The deeds in the order they are listed. */
export function deedsFor(wishes: Wishes, t: Translate): Deed[] {
  const { article, hidden, actions, removed, canPrint, say, onRemoved, onHelp } = wishes;
  const shown = { ...article, blocks: article.blocks.filter((block) => !hidden.has(block)) };
  const copy = (text: string) => say(t(copyText(text) ? 'copied' : 'copyFailed'));
  return [
    { action: 'copy-markdown', label: t('copyMarkdown'), run: () => copy(toMarkdown(shown, t('source'))) },
    { action: 'copy-text', label: t('copyText'), run: () => copy(toPlainText(shown, t('source'))) },
    ...(canPrint ? [{ action: 'print', label: t('print'), run: () => window.print() }] : []),
    { action: 'removed', label: t('removed'), count: removed, run: onRemoved },
    { action: 'help', label: t('keys'), key: '?', run: onHelp },
    { action: 'options', label: t('openOptions'), run: actions.onOptions },
  ];
}
