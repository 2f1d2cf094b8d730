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

/** Whether any text is selected now. */
export const isAnythingSelected = (): boolean => /\S/.test(String(getSelection() ?? ''));
