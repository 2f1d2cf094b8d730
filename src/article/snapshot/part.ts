/** The part of a page that a person has selected. */
import { textContentOf } from './page-dom.ts';

const { getRootNode } = Node.prototype;

/** What lies in any of the ranges, which are all of one tree. */
export class Part {
  constructor(private readonly ranges: readonly Range[]) {}

  /** Whether some of the node is in it. Ranges end at shadow roots and frames: what is inside goes with its host. */
  holds(node: Node): boolean {
    return this.ranges.some((range) => range.intersectsNode(node) || isElsewhere(range, node));
  }

  /** As much of a text as is in it. */
  textOf(node: Node): string {
    const text = textContentOf(node) ?? '';
    const pieces = this.ranges.flatMap((range) => {
      if (isElsewhere(range, node)) return text;
      if (!range.intersectsNode(node)) return [];
      const start = range.startContainer === node ? range.startOffset : 0;
      return text.slice(start, range.endContainer === node ? range.endOffset : undefined);
    });
    return pieces.join(' ');
  }
}

const isElsewhere = ({ startContainer }: Range, node: Node): boolean =>
  getRootNode.call(startContainer) !== getRootNode.call(node);
