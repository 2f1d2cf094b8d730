/** Why a pass took something out, in the words of the reader. */
import type { Removal } from '../../article/article.ts';
import type { MessageKey } from '../translate.ts';

const reasons: Readonly<Record<string, MessageKey>> = {
  'cleanup/floating-layers': 'removedLayer',
  'cleanup/page-furniture': 'removedFurniture',
  'cleanup/other-articles': 'removedElsewhere',
  'cleanup/comments': 'removedComments',
  'cleanup/author-boxes': 'removedAuthorBox',
  'cleanup/forms': 'removedForm',
  'cleanup/link-lists': 'removedElsewhere',
  'cleanup/teasers': 'removedElsewhere',
  'cleanup/named-boxes': 'removedBox',
  'tidy/literal-markup': 'removedMarkup',
  'tidy/page-labels': 'removedLabel',
  'tidy/repeated-title': 'removedRepeated',
  'tidy/closing-boxes': 'removedBox',
  'tidy/related-lines': 'removedElsewhere',
  'tidy/link-lines': 'removedElsewhere',
  'tidy/same-openings': 'removedElsewhere',
  'tidy/ticker-lines': 'removedLabel',
  'tidy/repetitions': 'removedRepeated',
  'tidy/stray-captions': 'removedCaption',
  'tidy/invitations': 'removedInvitation',
  'tidy/credits': 'removedCredit',
  'tidy/trailing-sign-off': 'removedCredit',
  'tidy/edge-labels': 'removedLabel',
  'tidy/empty-headings': 'removedHeading',
};

/** The reason in words; a pass without words of its own took out what did not belong to the article. */
export const reasonOf = ({ pass }: Removal): MessageKey => reasons[pass] ?? 'removedBox';

/** Whether a pass has words of its own. */
export const hasWords = (pass: string): boolean => pass in reasons;
