import { useEffect, useRef, useState } from 'preact/hooks';
import type { Reading, Term } from '../annotate/reading.ts';
import type { Settings } from '../settings/settings.ts';
import type { ReaderActions } from './actions.ts';
import { Bar } from './Bar.tsx';
import { useEscape } from './escape.ts';
import { OnlyBar } from './OnlyBar.tsx';
import { Rail } from './rail/Rail.tsx';
import { reveal } from './reveal.ts';
import { Scope } from './Scope.tsx';
import { Sheet } from './Sheet.tsx';
import { type Pane, Tabs } from './Tabs.tsx';
import { Toast } from './Toast.tsx';
import { useTermDeeds } from './term-deeds.ts';

/** The frames that the reader stands in. */
export type Surface = 'popup' | 'overlay' | 'tab';

interface ReaderProps {
  readonly reading: Reading;
  readonly settings: Settings;
  readonly surface: Surface;
  readonly actions: ReaderActions;
}

/** A clean, annotated article with its tools and lists. */
export function Reader({ reading, settings, surface, actions }: ReaderProps) {
  const page = useRef<HTMLDivElement>(null);
  // On narrow popups the article and the lists take turns; elsewhere both are in sight.
  const [pane, setPane] = useState<Pane>('article');
  const { terms, toast, closeToast } = useTermDeeds(actions);
  const { only, choose } = useOnlyTerm(reading);
  // The browser closes its own popup, on Escape too.
  const onClose = surface === 'popup' ? undefined : actions.onClose;
  useEscape(onClose);
  // With the page focused, the keys that scroll work at once.
  useEffect(() => page.current?.focus({ preventScroll: true }), []);
  const showOnly = (term: Term | undefined) => {
    choose(term);
    if (!term) return;
    setPane('article');
    requestAnimationFrame(() => {
      const [first] = term.mentions;
      if (page.current && first) reveal(page.current, first);
    });
  };
  const { highlights, termMarks } = settings;
  return (
    <Scope
      reading={reading}
      highlights={highlights}
      termMarks={termMarks}
      page={page}
      terms={terms}
      onJump={() => setPane('article')}
    >
      <div class="reader" data-surface={surface} data-pane={pane}>
        <Bar article={reading.article} actions={{ ...actions, onClose }} />
        <Tabs pane={pane} onChoose={setPane} />
        <main class="body">
          <Sheet glance={surface === 'popup' ? 3 : 4} page={page} only={only} />
          <Rail only={only} onOnly={showOnly} />
        </main>
        <div class="messages">
          {only && <OnlyBar term={only} onEnd={() => choose(undefined)} />}
          {toast && <Toast toast={toast} onClose={closeToast} />}
        </div>
      </div>
    </Scope>
  );
}

// Kept by its spelling, because a reading made anew numbers and makes its terms anew.
function useOnlyTerm({ terms }: Reading) {
  const [spelling, setSpelling] = useState<string | undefined>();
  const only = terms.find(({ term }) => term === spelling);
  return { only, choose: (term: Term | undefined) => setSpelling(term?.term) };
}
