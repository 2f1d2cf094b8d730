/** Turns the dates that pages print and declare into ISO 8601 with a zone. */

const months: Record<string, number> = Object.fromEntries(
  [
    ['jan', 'januari', 'january'],
    ['feb', 'februari', 'february', 'pebruari'],
    ['mar', 'maret', 'march', 'mac'],
    ['apr', 'april'],
    ['mei', 'may'],
    ['jun', 'juni', 'june'],
    ['jul', 'juli', 'july', 'julai'],
    ['agu', 'ags', 'agt', 'agustus', 'aug', 'august', 'ogos'],
    ['sep', 'sept', 'september'],
    ['okt', 'oktober', 'oct', 'october'],
    ['nov', 'november', 'nopember'],
    ['des', 'desember', 'dec', 'december', 'disember'],
  ].flatMap((names, index) => names.map((name) => [name, index + 1])),
);

/** Offsets of the zones that Indonesian pages print, and GMT. */
const zones: Record<string, string> = { wib: '+07:00', wita: '+08:00', wit: '+09:00', gmt: '+00:00', utc: '+00:00' };

/** Languages whose pages mean western Indonesian time when they name no zone. */
const homeZones: Record<string, string> = { id: '+07:00' };

const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?\s?(Z|[+-]\d{2}:?\d{2})?)?/i;

/** A declared date (`datePublished`, `article:published_time`, `datetime`) as ISO; null where it is none. */
export function declaredDate(value: string, language: string): string | null {
  const match = iso.exec(value.trim());
  if (!match) return visibleDate(value, language);
  const [, year, month, day, hour, minute, second, zone] = match;
  if (!hour) return `${year}-${month}-${day}`;
  const offset = zone ? normalZone(zone, language) : (homeZones[language] ?? 'Z');
  return `${year}-${month}-${day}T${hour}:${minute}:${second ?? '00'}${offset}`;
}

function normalZone(zone: string, language: string): string {
  if (/^z$/i.test(zone)) return 'Z';
  const offset = zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
  // Some Indonesian sites write their own zone with the wrong sign.
  return language === 'id' && /^-0[789]:00$/.test(offset) ? offset.replace('-', '+') : offset;
}

const dayMonthYear = /\b(\d{1,2})\s+([A-Za-z]{3,9})\.?,?\s+(\d{4})\b/;
const monthDayYear = /\b([A-Za-z]{3,9})\.?\s+(\d{1,2}),?\s+(\d{4})\b/;
const numeric = /\b(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\b/;
const timeOfDay = /(?:^|[\s,|•-])(\d{1,2})[.:](\d{2})(?::\d{2})?\s?(?:(wib|wita|wit|gmt|utc)\b)?/iu;

/** Longest line read for a date, in characters; prose is longer. */
const longestLine = 160;

/** The date that a visible line prints, as ISO; null where it prints none. */
export function visibleDate(line: string, language: string): string | null {
  if (line.length > longestLine || !/\d/.test(line)) return null;
  const found = dateParts(line);
  if (!found) return null;
  const { year, month, day, end } = found;
  const date = `${year}-${pad(month)}-${pad(day)}`;
  const time = timeOfDay.exec(line.slice(end)) ?? timeOfDay.exec(line.slice(0, end - 10));
  if (!time) return date;
  const [, hour, minute, zone] = time;
  if (Number(hour) > 23 || Number(minute) > 59) return date;
  const offset = zones[zone?.toLowerCase() ?? ''] ?? homeZones[language] ?? 'Z';
  return `${date}T${pad(Number(hour))}:${minute}:00${offset}`;
}

interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** Offset after the date in its line. */
  readonly end: number;
}

function dateParts(line: string): DateParts | null {
  const named = dayMonthYear.exec(line);
  if (named) return parts(named[3], months[named[2]?.toLowerCase() ?? ''], named[1], named);
  const english = monthDayYear.exec(line);
  if (english) return parts(english[3], months[english[1]?.toLowerCase() ?? ''], english[2], english);
  const digits = numeric.exec(line);
  return digits && parts(digits[3], Number(digits[2]), digits[1], digits);
}

function parts(year = '', month = 0, day = '', match: RegExpExecArray): DateParts | null {
  const isDate = month >= 1 && month <= 12 && Number(day) >= 1 && Number(day) <= 31;
  const end = match.index + match[0].length;
  return isDate ? { year: Number(year), month, day: Number(day), end } : null;
}

const pad = (number: number): string => String(number).padStart(2, '0');
