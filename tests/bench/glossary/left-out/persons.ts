/** Letters that stand for a person: before one's age, in place of a name that is kept back, or as a pet name. */
import type { Passage } from '../../../../src/annotate/passage.ts';
import { lowerAt, type Token, tokenize } from '../../../../src/annotate/tokens.ts';

/** The short forms that an article uses as somebody's initials or pet name, anywhere in it. */
export function initialsOf(passages: readonly Passage[]): ReadonlySet<string> {
  return new Set(
    passages.flatMap(({ text }) => {
      const tokens = tokenize(text);
      return tokens.filter((_, at) => isInitials(tokens, at)).map((token) => token.text);
    }),
  );
}

/** "RA (26) dari Mampang", "berinisial RA", "Y, AK, SH, dan R", "akrab disapa AQ", "RD, sapaan akrab". */
export function isInitials(tokens: readonly Token[], at: number): boolean {
  if (!/^\p{Lu}{2,4}$/u.test(tokens[at]?.text ?? '')) return false;
  const [open, age, close] = tokens.slice(at + 1, at + 4);
  const hasAge = open?.text === '(' && age?.kind === 'number' && age.text.length < 3 && close?.text === ')';
  return hasAge || lowerAt(tokens, at - 1).includes('inisial') || isCalled(tokens, at) || isAmongInitials(tokens, at);
}

const called = new Set('disapa dipanggil dijuluki sapaan panggilan'.split(' '));

function isCalled(tokens: readonly Token[], at: number): boolean {
  const before =
    called.has(lowerAt(tokens, at - 1)) || (isPolite(tokens, at - 1) && called.has(lowerAt(tokens, at - 2)));
  return before || (lowerAt(tokens, at + 1) === ',' && called.has(lowerAt(tokens, at + 2)));
}

function isPolite(tokens: readonly Token[], at: number): boolean {
  return ['akrab', 'bung', 'pak', 'mas'].includes(lowerAt(tokens, at));
}

// One member of a single letter shows what a list of short capitals is.
function isAmongInitials(tokens: readonly Token[], at: number): boolean {
  const members = [...membersFrom(tokens, at, -1), ...membersFrom(tokens, at, 1)];
  return members.length > 1 && members.some((member) => member.length === 1);
}

function membersFrom(tokens: readonly Token[], at: number, step: 1 | -1): readonly string[] {
  const members: string[] = [];
  for (let next = at + step; isLink(tokens, next); next += step) {
    while (isLink(tokens, next)) next += step;
    if (!isMember(tokens, next)) break;
    members.push(tokens[next]?.text ?? '');
  }
  return members;
}

function isLink(tokens: readonly Token[], at: number): boolean {
  return lowerAt(tokens, at) === ',' || lowerAt(tokens, at) === 'dan';
}

function isMember(tokens: readonly Token[], at: number): boolean {
  return /^\p{Lu}{1,4}$/u.test(tokens[at]?.text ?? '');
}
