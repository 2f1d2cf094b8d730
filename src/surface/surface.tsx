/** What popup, overlay and reader tab have in common: article, settings and terms, brought to the Reader. */
import { render } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { browser } from '../platform/browser.ts';
import { applySettings } from '../reader/appearance.ts';
import type { ReaderActions } from '../reader/Bar.tsx';
import { Notice } from '../reader/Notice.tsx';
import { Reader, type Surface } from '../reader/Reader.tsx';
import { type Translate, TranslateContext } from '../reader/translate.ts';
import { loadOwnTerms, onOwnTermsChange } from '../settings/own-terms.ts';
import { loadSettings, onSettingsChange } from '../settings/store.ts';
import { useExtraction } from './use-extraction.ts';
import { useStored } from './use-stored.ts';

/** UI text in the browser's language. */
export const translate: Translate = (key, ...values) => browser.i18n.getMessage(key, values.map(String));

interface SurfaceProps {
  readonly surface: Surface;
  readonly fetchExtraction: () => Promise<unknown>;
  readonly actions: ReaderActions & { readonly onClose: () => void };
}

const noTerms: never[] = [];

function ReaderSurface({ surface, fetchExtraction, actions }: SurfaceProps) {
  const settings = useStored(loadSettings, onSettingsChange);
  const ownTerms = useStored(loadOwnTerms, onOwnTermsChange);
  const { state, retry } = useExtraction(fetchExtraction, ownTerms ?? noTerms);
  // Before the paint, so that no text is seen in another size first.
  useLayoutEffect(() => {
    if (settings) applySettings(document.documentElement, settings);
  }, [settings]);
  if (!state.reading) return <Notice state={state.notice} onRetry={retry} onClose={actions.onClose} />;
  if (!settings || !ownTerms) return <Notice state="loading" onRetry={retry} onClose={actions.onClose} />;
  return <Reader reading={state.reading} settings={settings} surface={surface} actions={actions} />;
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

/** Opens the options page. */
export function openOptions(): void {
  void browser.runtime.openOptionsPage();
}
