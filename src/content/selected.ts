/** What a person has selected on the page. */

let last: readonly Range[] = [];

/** The ranges that are selected now; the last ones where the reader over the page has ended the selection. */
export function selectedRanges(): readonly Range[] {
  const selection = getSelection();
  if (selection && !selection.isCollapsed) {
    last = Array.from({ length: selection.rangeCount }, (_, index) => selection.getRangeAt(index));
  }
  return last;
}

/** Whether any text is selected now. Most pages have none, and browsers lay the page out to say so in words. */
export function isAnythingSelected(): boolean {
  const selection = getSelection();
  return selection !== null && !selection.isCollapsed && /\S/.test(String(selection));
}
