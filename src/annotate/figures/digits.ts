/** Reads a number's digits and separators by a language's habit. */

// A longer run of digits is an account, a card or noise, and past the range in
// which a double counts exactly.
const mostDigits = 15;

/** The value of e.g. `5.000` or `1.250,5`; null where it is no single number (`1.2.3`, `0812`). */
export function digitsValue(text: string, decimal: ',' | '.'): number | null {
  if (text.length > mostDigits * 1.5 || /^0[0-9]/.test(text)) return null;
  const commas = text.split(',').length - 1;
  const points = text.split('.').length - 1;
  if (commas > 0 && points > 0) return mixed(text, text.lastIndexOf(',') > text.lastIndexOf('.') ? ',' : '.');
  const mark = commas > 0 ? ',' : '.';
  if (commas + points === 0) return text.length > mostDigits ? null : Number(text);
  if (commas + points > 1) return grouped(text, mark);
  // One mark only: the language's own decimal mark is one; the other groups
  // thousands where three digits follow, and is a foreign decimal elsewhere.
  return (mark === decimal ? null : grouped(text, mark)) ?? Number(text.replace(',', '.'));
}

function mixed(text: string, decimal: ',' | '.'): number | null {
  const [whole = '', fraction = '', ...more] = text.split(decimal);
  const value = grouped(whole, decimal === ',' ? '.' : ',');
  return value === null || more.length > 0 ? null : Number(`${value}.${fraction}`);
}

function grouped(text: string, mark: ',' | '.'): number | null {
  const [first = '', ...groups] = text.split(mark);
  // "12,34,567" groups by two above the thousands, in English only.
  const isIndian = mark === ',' && groups.length > 1 && first.length < 3 && groups[0]?.length === 2;
  const lengths = groups.map((_, at) => (isIndian && at < groups.length - 1 ? 2 : 3));
  const regular = /^[1-9][0-9]{0,2}$/.test(first) && groups.every((group, at) => group.length === lengths[at]);
  return regular ? Number(first + groups.join('')) : null;
}
