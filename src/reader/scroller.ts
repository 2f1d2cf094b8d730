/** What scrolls around the article: the sheet itself in the popup, the reader's body elsewhere. */
export function scrollerOf(page: HTMLElement): HTMLElement {
  const isScroller = /auto|scroll/.test(getComputedStyle(page).overflowY);
  return isScroller ? page : (page.closest<HTMLElement>('.body') ?? page);
}

/** Brings a stretch of the page into the upper half of what is in sight, unless it is in sight. */
export function scrollTo(page: HTMLElement, stretch: Range): void {
  const scroller = scrollerOf(page);
  const view = scroller.getBoundingClientRect();
  const { top, bottom } = stretch.getBoundingClientRect();
  if (top >= view.top + 8 && bottom <= view.bottom - 8) return;
  scroller.scrollBy({ top: top - view.top - view.height * 0.35 });
}
