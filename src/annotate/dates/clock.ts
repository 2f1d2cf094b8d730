/** Times of day: `pukul 07.00 WIB`, `05.10 dan 06.25 GMT`, `7:32 a.m.`. */
import { phraseAt } from '../phrases.ts';
import { isCapitalised, lowerAt, type Token } from '../tokens.ts';
import type { DateGrammar } from './grammar.ts';
import type { DateRule } from './rule.ts';

const zones = new Map([
  ['WIB', '+07:00'],
  ['WITA', '+08:00'],
  ['WIT', '+09:00'],
  ['GMT', 'Z'],
  ['UTC', 'Z'],
]);

interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly next: number;
  /** Whether minutes were said, without which digits need a cue to be a time. */
  readonly exact: boolean;
}

/** A time of day with its zone; two that share one zone are one span. */
export const clockTime: DateRule = (tokens, at, { grammar }) => {
  const first = readClock(tokens, at);
  if (first === null) return null;
  const second = grammar.clockJoiners.has(lowerAt(tokens, first.next)) ? readClock(tokens, first.next + 1) : null;
  const last = second?.exact === first.exact ? second : first;
  const part = phraseAt(tokens, last.next, grammar.dayParts);
  const afterPart = part?.next ?? last.next;
  const zone = zones.get(zoneName(tokens[afterPart]));
  if (!isCued(tokens, at, grammar) && zone === undefined && part === null) return null;
  if (zone === undefined && part === null && !first.exact && tokens[last.next]?.kind === 'word') {
    return grammar.monthFirst ? null : time([first], 0, '', first.next);
  }
  const clocks = last === first ? [first] : [first, last];
  return time(clocks, part?.value ?? 0, zone ?? '', zone === undefined ? afterPart : afterPart + 1);
};

// "13.45 Wita"
function zoneName(token: Token | undefined): string {
  return isCapitalised(token) ? token.text.toUpperCase() : '';
}

function isCued(tokens: readonly Token[], at: number, grammar: DateGrammar): boolean {
  const cueAt = lowerAt(tokens, at - 1) === '.' ? at - 2 : at - 1;
  if (!grammar.clockCues.has(lowerAt(tokens, cueAt))) return false;
  const before = tokens[cueAt - 1];
  return before?.kind !== 'number' && !grammar.numberWords.has(before?.lower ?? '');
}

function readClock(tokens: readonly Token[], at: number): Clock | null {
  const [, hours, minutes] = /^([0-9]{1,2})(?:\.([0-9]{2}))?$/.exec(lowerAt(tokens, at)) ?? [];
  if (hours === undefined) return null;
  const colon = lowerAt(tokens, at + 1) === ':' && /^[0-9]{2}$/.test(lowerAt(tokens, at + 2));
  const minute = minutes ?? (colon ? lowerAt(tokens, at + 2) : undefined);
  const clock = { hour: Number(hours), minute: Number(minute ?? 0), exact: minute !== undefined };
  if (clock.hour > 24 || clock.minute > 59) return null;
  return { ...clock, next: colon && minutes === undefined ? at + 3 : at + 1 };
}

function time(clocks: readonly Clock[], shift: number, zone: string, to: number) {
  const value = clocks.map((clock) => isoTime(clock, shift) + zone).join('/');
  return { kind: 'time', value, to } as const;
}

function isoTime({ hour, minute }: Clock, shift: number): string {
  const shifted = hour < 12 ? hour + shift : hour;
  return `${String(shifted).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
