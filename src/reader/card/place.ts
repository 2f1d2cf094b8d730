/** Where a card goes: pure geometry, in the coordinates of the viewport. */

/** A rectangle by its four sides. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What a card explains: a piece of text from the top of its first line to the bottom of its last. */
export interface Anchor extends Box {
  /** Where the line after it ends. */
  readonly nextLine: number;
}

/** Width and height of a card. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where the card's corner goes and how high it may be. */
export interface Placement {
  readonly left: number;
  readonly top: number;
  readonly maxHeight: number;
}

const gap = 8;

/**
 * Places the card over the anchor, where all that it covers has been read; where there is no room, under the line
 * that comes next. It is never on the anchor's line or the next one, and never outside `room`.
 */
export function placeCard(anchor: Anchor, card: Size, room: Box): Placement {
  const above = anchor.top - gap - (room.top + gap);
  const below = room.bottom - gap - (anchor.nextLine + gap);
  const goesAbove = card.height <= above || (card.height > below && above >= below);
  const maxHeight = Math.max(0, goesAbove ? above : below);
  const rightmost = room.right - gap - card.width;
  return {
    left: Math.max(room.left + gap, Math.min(anchor.left - gap, rightmost)),
    top: goesAbove ? anchor.top - gap - Math.min(card.height, maxHeight) : anchor.nextLine + gap,
    maxHeight,
  };
}
