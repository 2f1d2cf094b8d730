/** Says when an article appeared, in the clock of the place it appeared in. */

// The names Indonesian papers print instead of an offset.
const indonesianZones: Readonly<Record<string, string>> = { '+07:00': 'WIB', '+08:00': 'WITA', '+09:00': 'WIT' };

/**
 * An ISO 8601 date, or date and time with zone, for readers of `uiLanguage`;
 * Indonesian zone names where `articleLanguage` is Indonesian.
 */
export function formatPublished(iso: string, uiLanguage: string, articleLanguage: string): string {
  const [day = '', time = '', zone = ''] = iso.split(/T|(?=Z|[+-]\d{2}:\d{2}$)/);
  // Read as UTC and printed as UTC, the wall clock of the article's own zone comes out unchanged.
  const wallClock = new Date(`${day}T${time || '00:00'}Z`);
  if (Number.isNaN(wallClock.getTime())) return '';
  const shown = (format: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(uiLanguage, { ...format, timeZone: 'UTC' }).format(wallClock);
  const date = shown({ dateStyle: 'medium' });
  if (!time) return date;
  const clock = shown({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  return `${date}, ${clock} ${zoneName(zone, articleLanguage)}`.trim();
}

function zoneName(zone: string, articleLanguage: string): string {
  if (zone === 'Z' || zone === '+00:00') return 'UTC';
  return (articleLanguage === 'id' && indonesianZones[zone]) || (zone && `UTC${zone.replace('-', '−')}`);
}
