/** What the user has made of the extension: settings, own terms, hidden terms. */
import { hideTerm, loadHiddenTerms, onHiddenTermsChange, showTerm } from '../settings/hidden-terms.ts';
import type { OwnTerm } from '../settings/own-term.ts';
import { loadOwnTerms, onOwnTermsChange, saveOwnTerm } from '../settings/own-terms.ts';
import type { Settings } from '../settings/settings.ts';
import { loadSettings, onSettingsChange, saveSettings } from '../settings/store.ts';
import { useStored } from './use-stored.ts';

interface User {
  /** Null until all of it is loaded. */
  readonly settings: Settings | null;
  readonly ownTerms: readonly OwnTerm[];
  readonly hiddenTerms: readonly string[];
}

const none: never[] = [];

/** All of it, kept up to date. */
export function useUser(): User {
  const settings = useStored(loadSettings, onSettingsChange);
  const ownTerms = useStored(loadOwnTerms, onOwnTermsChange);
  const hiddenTerms = useStored(loadHiddenTerms, onHiddenTermsChange);
  const isLoaded = ownTerms && hiddenTerms;
  return { settings: isLoaded && settings, ownTerms: ownTerms ?? none, hiddenTerms: hiddenTerms ?? none };
}

/** What the user changes in the reader is stored, and comes back to every open reader as any change does. */
export const storing = {
  onSettings: saveSettings,
  onSaveTerm: saveOwnTerm,
  onHideTerm: hideTerm,
  onShowTerm: showTerm,
};
