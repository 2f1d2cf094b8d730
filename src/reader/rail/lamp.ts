/** Lights the mentions of what is pointed at, or has the keyboard, in a list. */
import { useEffect, useRef } from 'preact/hooks';
import type { Mention } from '../../annotate/reading.ts';
import { light } from '../light.ts';

/** Handlers for the row; the light goes out with it. */
export function useLamp(mentions: readonly Mention[]) {
  const putOut = useRef(() => {});
  useEffect(() => () => putOut.current(), []);
  const on = () => {
    const page = document.querySelector('.page');
    if (page) putOut.current = light('mention', page, mentions);
  };
  const off = () => putOut.current();
  return { onPointerEnter: on, onPointerLeave: off, onFocusIn: on, onFocusOut: off };
}
