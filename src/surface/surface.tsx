/** What popup, overlay and reader tab have in common: article, settings and terms, brought to the Reader. */
import { render } from 'preact';
import { useLayoutEffect, useMemo } from 'preact/hooks';
import type { Reading } from '../annotate/reading.ts';
import type { Extent } from '../article/article.ts';
import { browser } from '../platform/browser.ts';
import type { ReaderActions } from '../reader/actions.ts';
import { applySettings } from '../reader/appearance.ts';
import { Notice } from '../reader/Notice.tsx';
import { Reader, type Surface } from '../reader/Reader.tsx';
import { SelectionOffer, SelectionOnly } from '../reader/status/Selection.tsx';
import { Stale } from '../reader/status/Stale.tsx';
import { type Translate, TranslateContext } from '../reader/translate.ts';
import type { OwnTerm } from '../settings/own-term.ts';
import { termLink } from '../settings/term-link.ts';
import { type FetchExtraction, type ReaderState, useExtraction } from './use-extraction.ts';
import { useKeptPlace } from './use-kept-place.ts';
import { useLeave, useReloadPage } from './use-leave.ts';
import { useReload } from './use-reload.ts';
import { useSite } from './use-site.ts';
import { storing, useUser } from './use-user.ts';
import { withoutTerms } from './without-terms.ts';

const numbers = new Intl.NumberFormat(browser.i18n.getMessage('uiLanguage'));

/** UI text in the browser's language, with numbers as that language writes them. */
export const translate: Translate = (key, ...values) =>
  browser.i18n.getMessage(
    key,
    values.map((value) => (typeof value === 'number' ? numbers.format(value) : value)),
  );

interface SurfaceProps {
  readonly surface: Surface;
  readonly fetchExtraction: FetchExtraction;
  /** How much of the page is shown first. */
  readonly extent?: Extent;
  /** The overlay's, by which the page under it is known. */
  readonly token?: string;
  readonly actions: ReaderActions & { readonly onClose: () => unknown };
}

function ReaderSurface({ surface, fetchExtraction, extent = 'whole', token, actions }: SurfaceProps) {
  const { settings, ownTerms, hiddenTerms } = useUser();
  const { state, ask, restored, putBack } = useExtraction(fetchExtraction, extent, ownTerms);
  const { isStale, onReload } = useReload(token, state, ask);
  const { isLeftBehind, close } = useLeave(actions.onClose);
  const reloadPage = useReloadPage(state);
  const site = useSite(state.reading ? state.host : '');
  const { start, onPlace } = useKeptPlace(state.reading?.article.url);
  const reading = useMemo(
    () => state.reading && withoutTerms(state.reading, hiddenTerms),
    [state.reading, hiddenTerms],
  );
  // Before the paint, so that no text is seen in another size first.
  useLayoutEffect(() => {
    if (settings) applySettings(document.documentElement, settings);
  }, [settings]);
  const allActions = useMemo(
    () => ({
      onEditTerm: openTerm,
      ...storing,
      ...actions,
      onClose: close,
      onReload,
      onPlace,
      onPutBack: putBack,
      site,
    }),
    [actions, onReload, onPlace, putBack, site],
  );
  if (isLeftBehind || (!state.reading && state.notice === 'updated')) {
    return <Notice state="updated" onRetry={reloadPage} onClose={reloadPage} />;
  }
  if (!state.reading) return <Notice state={state.notice} onRetry={onReload} onClose={close} />;
  if (!reading || !settings || start === undefined) {
    return <Notice state="loading" onRetry={onReload} onClose={close} />;
  }
  const shown = { reading, settings, surface, trace: state.trace, restored, start };
  return (
    <>
      <Reader {...shown} actions={allActions} />
      <Status isStale={isStale} state={state} onReload={onReload} onSelection={() => ask('selection')} />
    </>
  );
}

interface StatusProps {
  readonly isStale: boolean;
  readonly state: Extract<ReaderState, { reading: Reading }>;
  readonly onReload: () => void;
  readonly onSelection: () => void;
}

/** What is to be said of the article as a whole, the most pressing thing alone. */
function Status({ isStale, state: { reading, selected }, onReload, onSelection }: StatusProps) {
  if (isStale) return <Stale onReload={onReload} />;
  if (reading.article.extent === 'selection') return <SelectionOnly onWhole={onReload} />;
  return selected ? <SelectionOffer onSelection={onSelection} /> : null;
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
