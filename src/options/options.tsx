/** The options page: everything that can be set, beside a sample that follows. */
import { render } from 'preact';
import { browser } from '../platform/browser.ts';
import { TranslateContext } from '../reader/translate.ts';
import { translate } from '../surface/surface.tsx';
import { OptionsPage } from './OptionsPage.tsx';

document.documentElement.lang = browser.i18n.getUILanguage();
document.title = translate('optionsTitle');
render(
  <TranslateContext.Provider value={translate}>
    <OptionsPage />
  </TranslateContext.Provider>,
  document.body,
);
