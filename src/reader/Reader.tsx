import { useEffect, useRef, useState } from 'preact/hooks';
import type { Reading } from '../annotate/reading.ts';
import type { Settings } from '../settings/settings.ts';
import { ArticlePage } from './ArticlePage.tsx';
import { Bar, type ReaderActions } from './Bar.tsx';
import { useEscape } from './escape.ts';
import { type Jump, Rail } from './Rail.tsx';
import { reveal } from './reveal.ts';
import { type Pane, Tabs } from './Tabs.tsx';

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
  // The browser closes its own popup, on Escape too.
  const onClose = surface === 'popup' ? undefined : actions.onClose;
  useEscape(onClose);
  // With the page focused, the keys that scroll work at once.
  useEffect(() => page.current?.focus({ preventScroll: true }), []);
  const jump: Jump = (mention, sentence) => {
    setPane('article');
    // The article has to be back in sight before it can be scrolled.
    requestAnimationFrame(() => {
      if (page.current && mention) reveal(page.current, mention, sentence);
    });
  };
  return (
    <div class="reader" data-surface={surface} data-pane={pane}>
      <Bar article={reading.article} actions={{ ...actions, onClose }} />
      <Tabs pane={pane} onChoose={setPane} />
      <main class="body">
        <ArticlePage
          reading={reading}
          highlights={settings.highlights}
          glance={surface === 'popup' ? 3 : 4}
          page={page}
        />
        <Rail reading={reading} onJump={jump} />
      </main>
    </div>
  );
}
