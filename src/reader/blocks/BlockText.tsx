import type { TextBlock } from '../../article/article.ts';
import { RichText } from '../rich/RichText.tsx';
import { useView } from '../view.ts';
import type { Placed } from './group.ts';

/** The text of a block with everything understood in it. */
export function BlockText({ block, index }: Placed<TextBlock>) {
  const notes = useView().reading.spans[index] ?? [];
  return <RichText text={block.text} marks={block.marks} notes={notes} block={index} />;
}
