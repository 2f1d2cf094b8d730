/** The part of an element's text between two offsets, as a range; null where the text is shorter. */
export function textRange(element: Element, start: number, end: number): Range | null {
  const range = new Range();
  let before = 0;
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const after = before + (node.textContent ?? '').length;
    if (start >= before && start < after) range.setStart(node, start - before);
    if (end > before && end <= after) {
      range.setEnd(node, end - before);
      return range;
    }
    before = after;
  }
  return null;
}
