/** Finds words in a text as people type them: without regard to capitals, accents and the shape of quotation marks. */

const sameSigns: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
  '−': '-',
  '\u00a0': ' ',
  '\u202f': ' ',
};

/** The text with every sign made plain; each stays in its place, so offsets stay true. */
export function folded(text: string): string {
  return text
    .replace(/[^\0-\x7f]/g, (sign) => sameSigns[sign] ?? sign.normalize('NFD').charAt(0))
    .replace(/[^\0-\x7f]|[A-Z]/g, (sign) => {
      const small = sign.toLowerCase();
      return small.length === sign.length ? small : sign;
    });
}

/** Where `wanted` stands in `text`, in UTF-16 offsets, without overlaps; nowhere where it is empty. */
export function findAll(text: string, wanted: string): { readonly start: number; readonly end: number }[] {
  const needle = folded(wanted.trim());
  if (!needle) return [];
  const hay = folded(text);
  const found: { start: number; end: number }[] = [];
  for (let start = hay.indexOf(needle); start >= 0; start = hay.indexOf(needle, start + needle.length)) {
    found.push({ start, end: start + needle.length });
  }
  return found;
}
