import type { Mention } from '../annotate/reading.ts';
import { excerptOf } from './excerpt.ts';
import { sentenceRange, textOfBlock } from './mention-text.ts';
import { useView } from './view.ts';

interface ExcerptProps {
  readonly mention: Mention;
  /** Characters there is room for. */
  readonly length: number;
}

/** The sentence around a mention, shortened, with the mention set off. */
export function Excerpt({ mention, length }: ExcerptProps) {
  const { article } = useView().reading;
  const sentence = sentenceRange(article, mention);
  const text = textOfBlock(article, mention.block).slice(sentence.start, sentence.end);
  const { before, words, after } = excerptOf(
    text,
    mention.start - sentence.start,
    mention.end - sentence.start,
    length,
  );
  return (
    <span class="excerpt" lang={article.language || undefined}>
      {before}
      <mark>{words}</mark>
      {after}
    </span>
  );
}
