/** What popup, overlay and reader tab have in common: article, settings and terms, brought to the Reader. */
import { render } from 'preact';
import { useEffect, useLayoutEffect, useMemo } from 'preact/hooks';
import type { Extent } from '../article/article.ts';
import { browser } from '../platform/browser.ts';
import type { ReaderActions } from '../reader/actions.ts';
import { applySettings } from '../reader/appearance.ts';
import { Notice } from '../reader/Notice.tsx';
import { Reader, type Surface } from '../reader/Reader.tsx';
import { SelectionOffer, SelectionOnly } from '../reader/status/Selection.tsx';
import { Stale } from '../reader/status/Stale.tsx';
import { type Translate, TranslateContext } from '../reader/translate.ts';
import { hideTerm, loadHiddenTerms, onHiddenTermsChange, showTerm } from '../settings/hidden-terms.ts';
import type { OwnTerm } from '../settings/own-term.ts';
import { loadOwnTerms, onOwnTermsChange, saveOwnTerm } from '../settings/own-terms.ts';
import { loadSettings, onSettingsChange, saveSettings } from '../settings/store.ts';
import { termLink } from '../settings/term-link.ts';
import { type FetchExtraction, useExtraction } from './use-extraction.ts';
import { useKeptPlace } from './use-kept-place.ts';
import { useLeave, useReloadPage } from './use-leave.ts';
import { useSite } from './use-site.ts';
import { useStale } from './use-stale.ts';
import { useStored } from './use-stored.ts';
import { withoutTerms } from './without-terms.ts';

/** UI text in the browser's language. */
export const translate: Translate = (key, ...values) => browser.i18n.getMessage(key, values.map(String));

interface SurfaceProps {
  readonly surface: Surface;
  readonly fetchExtraction: FetchExtraction;
  /** How much of the page is shown first. */
  readonly extent?: Extent;
  /** The overlay's, by which the page under it is known. */
  readonly token?: string;
  readonly actions: ReaderActions & { readonly onClose: () => unknown };
}

const none: never[] = [];

// What the user changes in the reader is stored, and comes back to every open reader as any change does.
const storing: Omit<ReaderActions, 'onOptions'> = {
  onSettings: saveSettings,
  onSaveTerm: saveOwnTerm,
  onEditTerm: openTerm,
  onHideTerm: hideTerm,
  onShowTerm: showTerm,
};

function ReaderSurface({ surface, fetchExtraction, extent = 'whole', token, actions }: SurfaceProps) {
  const settings = useStored(loadSettings, onSettingsChange);
  const ownTerms = useStored(loadOwnTerms, onOwnTermsChange);
  const hiddenTerms = useStored(loadHiddenTerms, onHiddenTermsChange);
  const { state, ask, restored, putBack } = useExtraction(fetchExtraction, extent, ownTerms ?? none);
  const { isStale, refreshed } = useStale(token);
  const { isLeftBehind, close } = useLeave(actions.onClose);
  const reloadPage = useReloadPage(state);
  const site = useSite(state.reading ? state.host : '');
  const reading = useMemo(
    () => state.reading && withoutTerms(state.reading, hiddenTerms ?? none),
    [state.reading, hiddenTerms],
  );
  // Before the paint, so that no text is seen in another size first.
  useLayoutEffect(() => {
    if (settings) applySettings(document.documentElement, settings);
  }, [settings]);
  const onReload = () => {
    refreshed();
    ask('whole');
  };
  // Where nothing is shown, nothing is lost by looking again.
  useEffect(() => {
    if (isStale && !state.reading) onReload();
  }, [isStale, state.reading]);
  const url = state.reading?.article.url;
  const { start, onPlace } = useKeptPlace(url);
  const allActions = useMemo(
    () => ({ ...storing, ...actions, onClose: close, onReload, onPlace, onPutBack: putBack, site }),
    [actions, ask, onPlace, putBack, site],
  );
  if (isLeftBehind || (!state.reading && state.notice === 'updated')) {
    return <Notice state="updated" onRetry={reloadPage} onClose={reloadPage} />;
  }
  if (!state.reading) return <Notice state={state.notice} onRetry={onReload} onClose={close} />;
  if (!reading || !settings || !ownTerms || !hiddenTerms || start === undefined) {
    return <Notice state="loading" onRetry={onReload} onClose={close} />;
  }
  const isWhole = reading.article.extent === 'whole';
  return (
    <>
      <Reader
        reading={reading}
        settings={settings}
        surface={surface}
        actions={allActions}
        trace={state.trace}
        restored={restored}
        start={start}
      />
      {isStale && <Stale onReload={onReload} />}
      {!isStale && !isWhole && <SelectionOnly onWhole={onReload} />}
      {!isStale && isWhole && state.selected && <SelectionOffer onSelection={() => ask('selection')} />}
    </>
  );
}

/** Draws the reader into the page, in the UI's language. */
export function mountSurface(props: SurfaceProps): void {
  document.documentElement.lang = browser.i18n.getUILanguage();
  document.title = translate('extensionName');
  render(
    <TranslateContext.Provider value={translate}>
      <ReaderSurface {...props} />
    </TranslateContext.Provider>,
    document.body,
  );
}

/** Opens the options page at the form of a term, filled in with what is known of it. */
export function openTerm({ term, expansion, gloss }: OwnTerm): void {
  // A frame inside a web page has no API for tabs in Firefox; an address of the extension opens from everywhere.
  window.open(browser.runtime.getURL(termLink(term, { expansion, gloss })), '_blank');
}

/** Opens the options page. */
export function openOptions(): void {
  void browser.runtime.openOptionsPage();
}
