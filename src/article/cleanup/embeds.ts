/** Frames of unknown hosts, which mostly hold advertising. */
import { isEmbedAddress } from '../blocks/embeds.ts';
import { removing } from './pass.ts';

/** Removes frames that are no known video or post. */
export const foreignFrames = removing('cleanup/foreign-frames', 'iframe', (frame) =>
  isEmbedAddress(frame.getAttribute('src') ?? '') ? null : 'a frame of an unknown host',
);
