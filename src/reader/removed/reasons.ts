/** Why something was taken out of the article, in the words of the reader. */
import type { RemovalReason } from '../../article/article.ts';
import type { MessageKey } from '../translate.ts';

/** The words for each reason; a pass that failed took nothing, and is not listed. */
export const reasons: Readonly<Record<Exclude<RemovalReason, 'failed'>, MessageKey>> = {
  layer: 'removedLayer',
  page: 'removedFurniture',
  'leads elsewhere': 'removedElsewhere',
  comments: 'removedComments',
  author: 'removedAuthorBox',
  form: 'removedForm',
  box: 'removedBox',
  placeholder: 'removedPlaceholder',
  label: 'removedLabel',
  markup: 'removedMarkup',
  repeated: 'removedRepeated',
  'pull quote': 'removedRepeated',
  'lone caption': 'removedCaption',
  'caption above': 'removedCaption',
  invitation: 'removedInvitation',
  disclosure: 'removedDisclosure',
  republished: 'removedRepublished',
  credit: 'removedCredit',
  date: 'removedCredit',
  empty: 'removedHeading',
};
