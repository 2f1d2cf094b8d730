import { useEffect } from 'preact/hooks';
import { applySettings } from '../reader/appearance.ts';
import { listedKeys } from '../reader/keys/keymap.ts';
import { loadHiddenTerms, onHiddenTermsChange } from '../settings/hidden-terms.ts';
import { loadOwnTerms, onOwnTermsChange } from '../settings/own-terms.ts';
import { useStored } from '../surface/use-stored.ts';
import { BackupSection } from './backup/BackupSection.tsx';
import { Fields } from './Fields.tsx';
import { Glossary } from './glossary/Glossary.tsx';
import { Header } from './Header.tsx';
import { Section } from './nav/Section.tsx';
import { Privacy } from './privacy/Privacy.tsx';
import { Sample } from './Sample.tsx';
import { Shortcuts } from './shortcuts/Shortcuts.tsx';
import { loadOrigins, onOriginsChange } from './sites/origins.ts';
import { Sites } from './sites/Sites.tsx';
import { UndoBar } from './undo/UndoBar.tsx';
import { useUndo } from './undo/use-undo.ts';
import { useEdits } from './use-edits.ts';

const readerKeys = listedKeys.map(({ key, label }) => ({ keys: key, label }));

/** The form, saved as it is filled in, beside a live sample. */
export function OptionsPage() {
  const undo = useUndo();
  const { settings, problem, edit, reset } = useEdits(undo);
  const terms = useStored(loadOwnTerms, onOwnTermsChange);
  const hidden = useStored(loadHiddenTerms, onHiddenTermsChange);
  const origins = useStored(loadOrigins, onOriginsChange);
  useEffect(() => {
    if (settings) applySettings(document.documentElement, settings);
  }, [settings]);
  // They answer within a frame or two; a form of guesses would be worse than none.
  if (!settings || !terms || !hidden || !origins) return null;
  const stored = { settings, terms, hidden };
  const fields = { settings, edit };
  return (
    <>
      <Header problem={problem} />
      <main class="options">
        <div class="form">
          <Section id="reading">
            <Fields section="reading" {...fields} />
          </Section>
          <Section id="highlights">
            <Fields section="highlights" {...fields} />
          </Section>
        </div>
        <Sample settings={settings} ownTerms={terms} hidden={hidden} />
        <div class="form">
          <Glossary terms={terms} hidden={hidden} undo={undo} />
          <Sites origins={origins} />
          <Section id="shortcuts" class="plain">
            <Fields section="shortcuts" {...fields} />
            <Shortcuts readerKeys={readerKeys} />
          </Section>
          <Privacy {...stored} origins={origins} undo={undo} />
          <BackupSection now={stored} undo={undo} onReset={reset} />
        </div>
      </main>
      <UndoBar {...undo} />
    </>
  );
}
