import { useEffect } from 'preact/hooks';
import { applySettings } from '../reader/appearance.ts';
import { DropIcon } from '../reader/icons.tsx';
import { useTranslate } from '../reader/translate.ts';
import { sections } from '../settings/fields.ts';
import { loadHiddenTerms, onHiddenTermsChange } from '../settings/hidden-terms.ts';
import { loadOwnTerms, onOwnTermsChange } from '../settings/own-terms.ts';
import { useStored } from '../surface/use-stored.ts';
import { FieldView } from './FieldView.tsx';
import { Glossary } from './glossary/Glossary.tsx';
import { Sample } from './Sample.tsx';
import { Shortcut } from './Shortcut.tsx';
import { useSettings } from './use-settings.ts';

/** The form, saved as it is filled in, beside a live sample. */
export function OptionsPage() {
  const t = useTranslate();
  const { settings, change, problem } = useSettings();
  const ownTerms = useStored(loadOwnTerms, onOwnTermsChange);
  const hidden = useStored(loadHiddenTerms, onHiddenTermsChange);
  useEffect(() => {
    if (settings) applySettings(document.documentElement, settings);
  }, [settings]);
  // They answer within a frame or two; a form of guesses would be worse than none.
  if (!settings || !ownTerms || !hidden) return null;
  return (
    <div class="options">
      <main>
        <header>
          <h1>
            <DropIcon /> {t('optionsTitle')}
          </h1>
          <p class="saving" role="status">
            {t(problem ?? 'optionsSaved')}
          </p>
        </header>
        {sections.map(({ title, fields }) => (
          <section key={title}>
            <h2>{t(title)}</h2>
            {fields.map((field) => (
              <FieldView key={field.key} field={field} settings={settings} onChange={change} />
            ))}
            {title === 'sectionOpening' && <Shortcut />}
          </section>
        ))}
        <Glossary terms={ownTerms} hidden={hidden} />
      </main>
      <Sample settings={settings} ownTerms={ownTerms} hidden={hidden} />
    </div>
  );
}
