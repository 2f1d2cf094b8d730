/** Turns the dates that pages print and declare into ISO 8601 with a zone. */

/** Beginnings of the months' names in Indonesian, Malay, English, German and Spanish. */
const months =
  'jan|ene feb|peb mar|mac|mär apr|abr mei|may|mai jun jul agu|ags|agt|aug|ogo|ago sep okt|oct nov|nop des|dec|dis|dez|dic'.split(
    ' ',
  );

/** Hours that the zones which pages print by name are ahead of UTC. */
const zones: Record<string, number> = { wib: 7, wita: 8, wit: 9, gmt: 0, utc: 0, cet: 1, cest: 2 };

/** Languages whose pages mean western Indonesian time when they name no zone. */
const homeZones: Record<string, string> = { id: '+07:00' };

/** What RFC 3339 writes where nobody says the zone. */
export const unknownZone = '-00:00';

const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?\s?(Z|[+-]\d{2}:?\d{2})?)?/i;

/** A declared date (`datePublished`, `article:published_time`, `datetime`) as ISO; null where it is none. */
export function declaredDate(value: string, language: string): string | null {
  const match = iso.exec(value.trim());
  if (!match) return visibleDate(value, language);
  const [, year, month, day, hour, minute, second, zone] = match;
  if (!hour) return `${year}-${month}-${day}`;
  const offset = zone ? normalZone(zone, language) : (homeZones[language] ?? unknownZone);
  return `${year}-${month}-${day}T${hour}:${minute}:${second ?? '00'}${offset}`;
}

function normalZone(zone: string, language: string): string {
  if (/^z$/i.test(zone)) return 'Z';
  const offset = zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
  // Some Indonesian sites write their own zone with the wrong sign.
  return language === 'id' && /^-0[789]:00$/.test(offset) ? offset.replace('-', '+') : offset;
}

const dayMonthYear = /\b(\d{1,2})\.?\s+(?:de\s+)?([a-zä]{3,10})\.?,?\s+(?:de\s+)?(\d{4})\b/i;
// With the time inside in "Fri Apr 28 19:20:36 CEST 2023".
const monthDayYear = /\b([a-z]{3,9})\.?\s+(\d{1,2}),?\s+(?:[\d:]{8}\s+[a-z]{3,4}\s+)?(\d{4})\b/i;
// Years of two digits only before a time, as there are many other such numbers.
const numeric = /\b(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}\b|\d\d(?=[\s,|–-]+\d{1,2}[.:]\d\d\b))/;
const timeOfDay =
  /(?:^|[\s,|•-])(\d{1,2})[.:](\d{2})(?::\d{2})?(?![.\d])\s?(?:(wita|wib|wit|gmt|utc|cest|cet)\b|([+-]\d\d):?(\d\d)\b)?/iu;

/** Longest line read for a date, in characters; prose is longer. */
const longestLine = 160;

/** The date that a visible line prints, as ISO; null where it prints none. */
export function visibleDate(line: string, language: string): string | null {
  if (line.length > longestLine || !/\d/.test(line)) return null;
  const found = dateParts(line);
  if (!found) return null;
  const { year, month, day, end } = found;
  const date = `${year}-${pad(month)}-${pad(day)}`;
  const time = timeOfDay.exec(line.slice(end)) ?? timeOfDay.exec(line.slice(0, end));
  if (!time) return date;
  const [, hour, minute, zone, ahead, minutes] = time;
  if (Number(hour) > 23 || Number(minute) > 59) return date;
  const hours = zones[zone?.toLowerCase() ?? ''];
  const named = hours === undefined ? (homeZones[language] ?? unknownZone) : `+0${hours}:00`;
  return `${date}T${pad(Number(hour))}:${minute}:00${ahead ? `${ahead}:${minutes}` : named}`;
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
  const english = monthDayYear.exec(line);
  const digits = numeric.exec(line);
  return (
    parts(named, named?.[3], monthOf(named?.[2]), named?.[1]) ??
    parts(english, english?.[3], monthOf(english?.[1]), english?.[2]) ??
    parts(digits, digits?.[3], Number(digits?.[2]), digits?.[1])
  );
}

const monthOf = (name = ' '): number => 1 + months.findIndex((names) => names.includes(name.slice(0, 3).toLowerCase()));

function parts(match: RegExpExecArray | null, year = '', month = 0, day = ''): DateParts | null {
  const isDate = match && month >= 1 && month <= 12 && Number(day) >= 1 && Number(day) <= 31;
  return isDate
    ? { year: Number(year.padStart(4, '20')), month, day: Number(day), end: match.index + match[0].length }
    : null;
}

const pad = (number: number): string => String(number).padStart(2, '0');
