/** Everything the reader asks of the page it stands in. */
import type { OwnTerm } from '../annotate/reading.ts';
import type { Removal } from '../article/article.ts';
import type { Settings } from '../settings/settings.ts';
import type { Place } from './place/place.ts';

/** What can be done about a term; what is missing is not offered. */
export interface TermActions {
  /** Stores a term of the user's own; rejects where it cannot be stored. */
  readonly onSaveTerm?: ((term: OwnTerm) => Promise<void>) | undefined;
  /** Shows the term where it can be edited. */
  readonly onEditTerm?: ((term: OwnTerm) => void) | undefined;
  /** Hides the term in every article; rejects where that cannot be stored. */
  readonly onHideTerm?: ((term: string) => Promise<void>) | undefined;
  /** Brings a hidden term back. */
  readonly onShowTerm?: ((term: string) => Promise<void>) | undefined;
}

/** The site of the article, which may be opened in the reader by itself. */
export interface SiteActions {
  readonly host: string;
  readonly isAutomatic: boolean;
  /** Asks the browser for the site, or gives it back; answers with whether it is automatic now. */
  readonly onAutomatic: (isAutomatic: boolean) => Promise<boolean>;
}

/** What the reader's frame lets its reader do; what is missing is not offered. */
export interface ReaderActions extends TermActions {
  readonly onExpand?: (() => void) | undefined;
  readonly onClose?: (() => void) | undefined;
  readonly onOptions: () => void;
  /** Stores a change of the settings; rejects where it cannot be stored. */
  readonly onSettings?: ((change: Partial<Settings>) => Promise<unknown>) | undefined;
  /** Keeps where somebody reads; null where they are at the beginning or through. */
  readonly onPlace?: ((place: Place | null) => void) | undefined;
  /** Puts back what the extraction took out. */
  readonly onPutBack?: ((removal: Removal) => void) | undefined;
  /** Asks the page for its article anew. */
  readonly onReload?: (() => void) | undefined;
  readonly site?: SiteActions | undefined;
}
