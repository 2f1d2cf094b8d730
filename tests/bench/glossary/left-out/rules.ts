/** Which types are no abbreviations that a glossary could explain: the rules, in the order in which they are tried. */
import type { Use } from '../use.ts';
import { brands } from './brands.ts';
import { isAmongCapitals } from './capitals.ts';
import { isInDateline, isInPaperNumber, isModelPart, isOnPlate, isSignature } from './codes.ts';
import { isCompany } from './companies.ts';
import { isInFigure } from './figures.ts';
import { type Habits, isShoutedWord } from './habits.ts';

/** Why a word is nothing that a glossary could explain: told of one mention, or of the type over all articles. */
export type LeaveOutRule = { readonly reason: string } & (
  | { readonly ofMention: (use: Use, habits: Habits) => boolean }
  | { readonly ofType: (type: string, uses: readonly Use[], habits: Habits) => boolean }
);

/** All rules; the first that holds is the reason that is told. */
export const leaveOutRules: readonly LeaveOutRule[] = [
  {
    reason: 'ordinary word or name in capitals: small at least as often, or small at all and of five letters',
    ofType: (type, uses, habits) => isShoutedWord(type, uses.length, habits),
  },
  {
    reason: 'beside another ordinary word in capitals: a title or heading',
    ofMention: ({ tokens, at }, habits) => isAmongCapitals(tokens, at, habits),
  },
  {
    reason: 'place before the dash that opens a report',
    ofMention: ({ tokens, at, isFirst }) => isFirst && isInDateline(tokens, at),
  },
  {
    reason: 'unit of a figure or date, which is read as such',
    ofMention: ({ tokens, at }) => isInFigure(tokens, tokens[at]),
  },
  {
    reason: 'initials or pet name of a person in that article',
    ofMention: ({ isInitials }) => isInitials,
  },
  {
    reason: 'on a number plate',
    ofMention: ({ tokens, at }) => isOnPlate(tokens, at),
  },
  {
    reason: 'in the number of a paper',
    ofMention: ({ tokens, at }) => isInPaperNumber(tokens, at),
  },
  {
    reason: 'signature below a report',
    ofMention: ({ tokens }) => isSignature(tokens),
  },
  {
    reason: 'part of a model’s name: before its number, or joined to a single letter',
    ofMention: ({ tokens, at }) => isModelPart(tokens, at, (token) => isInFigure(tokens, token)),
  },
  {
    reason: 'name of a company: after PT, CV, bank …, or before Tbk, Ltd, Group …',
    ofMention: ({ tokens, at }) => isCompany(tokens, at),
  },
  {
    reason: 'brand, club, stage name or programme on the list in brands.ts',
    ofType: (type) => brands.has(type),
  },
];

/** What counts of a type by some rules: why it is left out, and otherwise its mentions that a reader would ask about. */
export interface Verdict {
  readonly leftOut: string | null;
  readonly counted: readonly Use[];
}

/** A type is left out where a rule says so of it, or where more than half of its mentions fall under rules. */
export function verdictOn(
  type: string,
  uses: readonly Use[],
  habits: Habits,
  rules: readonly LeaveOutRule[] = leaveOutRules,
): Verdict {
  const reasons = uses.map((use) => rules.find((rule) => 'ofMention' in rule && rule.ofMention(use, habits))?.reason);
  const counted = uses.filter((_, at) => reasons[at] === undefined);
  const ofType = rules.find((rule) => 'ofType' in rule && rule.ofType(type, uses, habits))?.reason;
  const isOther = counted.length * 2 < uses.length;
  return { leftOut: ofType ?? (isOther ? commonest(reasons) : null), counted };
}

function commonest(reasons: readonly (string | undefined)[]): string | null {
  const given = reasons.flatMap((reason) => reason ?? []);
  const times = (reason: string) => given.filter((other) => other === reason).length;
  return given.toSorted((a, b) => times(b) - times(a))[0] ?? null;
}
