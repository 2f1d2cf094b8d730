/** Where a card goes: pure geometry, in the coordinates of the viewport. */

/** A rectangle by its four sides. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
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
 * Places the card under the anchor, over it where there is more room, never on it and never outside `room`.
 * `anchor` is the whole of a piece of text, from the top of its first line to the bottom of its last.
 */
export function placeCard(anchor: Box, card: Size, room: Box): Placement {
  const below = room.bottom - gap - (anchor.bottom + gap);
  const above = anchor.top - gap - (room.top + gap);
  const goesBelow = card.height <= below || below >= above;
  const maxHeight = Math.max(0, goesBelow ? below : above);
  const rightmost = room.right - gap - card.width;
  return {
    left: Math.max(room.left + gap, Math.min(anchor.left - gap, rightmost)),
    top: goesBelow ? anchor.bottom + gap : anchor.top - gap - Math.min(card.height, maxHeight),
    maxHeight,
  };
}
