/** The sections of the page, in the order in which they stand; an address ends in `#` and one of their names. */
import type { MessageKey } from '../../reader/translate.ts';

/** Name of a section in the page's address. */
export type SectionId = keyof typeof sectionTitles;

/** What stands over each section. */
export const sectionTitles = {
  reading: 'sectionReading',
  highlights: 'sectionHighlights',
  glossary: 'sectionOwnTerms',
  sites: 'sectionSites',
  shortcuts: 'sectionShortcuts',
  privacy: 'sectionPrivacy',
  backup: 'sectionBackup',
} as const satisfies Record<string, MessageKey>;

/** Whether a name is that of a section. */
export const isSection = (id: string): id is SectionId => Object.hasOwn(sectionTitles, id);

/** All names, from top to bottom. */
export const sectionIds = Object.keys(sectionTitles).filter(isSection);
