import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Reading } from '../annotate/reading.ts';
import type { Removal } from '../article/article.ts';
import type { Settings } from '../settings/settings.ts';
import type { ReaderActions } from './actions.ts';
import { commandsFor } from './commands.ts';
import { deedsFor } from './deeds.ts';
import { useEscape } from './escape.ts';
import { Help } from './keys/Help.tsx';
import { useKeys } from './keys/use-keys.ts';
import { OnlyBar } from './OnlyBar.tsx';
import type { Subject } from './only.ts';
import type { Place } from './place/place.ts';
import { usePlace } from './place/use-place.ts';
import { Rail } from './rail/Rail.tsx';
import { findSubject } from './rail/subjects.ts';
import { Removed } from './removed/Removed.tsx';
import { reveal } from './reveal.ts';
import { Scope } from './Scope.tsx';
import { Sheet } from './Sheet.tsx';
import { scrollerOf } from './scroller.ts';
import { SearchBar } from './search/SearchBar.tsx';
import { Tabs } from './Tabs.tsx';
import { Toast, useToast } from './Toast.tsx';
import { useTermDeeds } from './term-deeds.ts';
import { Bar } from './tools/Bar.tsx';
import { useTranslate } from './translate.ts';
import { useHidden } from './use-hidden.ts';
import { usePanes } from './use-panes.ts';

/** The frames that the reader stands in. */
export type Surface = 'popup' | 'overlay' | 'tab';

interface ReaderProps {
  readonly reading: Reading;
  readonly settings: Settings;
  readonly surface: Surface;
  readonly actions: ReaderActions;
  /** What the extraction took out of the page. */
  readonly trace?: readonly Removal[];
  /** What of it was put back. */
  readonly restored?: ReadonlySet<Removal>;
  /** Where the reader was left the last time. */
  readonly start?: Place | null;
}

const nothing: readonly Removal[] = [];
const none: ReadonlySet<Removal> = new Set();

/** A clean, annotated article with its tools and lists. */
export function Reader({
  reading,
  settings,
  surface,
  actions,
  trace = nothing,
  restored = none,
  start = null,
}: ReaderProps) {
  const t = useTranslate();
  const page = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState<'search' | 'help' | 'removed' | null>(null);
  const close = useCallback(() => {
    setOpened(null);
    page.current?.focus({ preventScroll: true });
  }, []);
  const { toast, say, end } = useToast();
  const terms = useTermDeeds(actions, say);
  const { article } = reading;
  const { hidden, hide, show } = useHidden(article, say);
  const panes = usePanes(surface, reading, say);
  const { only, setOnly } = useOnlySubject(reading);
  // The browser closes its own popup, on Escape too.
  const onClose = surface === 'popup' ? undefined : actions.onClose;
  useEscape(onClose);
  // With the page focused, the keys that scroll work at once.
  useEffect(() => page.current?.focus({ preventScroll: true }), []);
  const progress = usePlace(page, {
    start,
    onPlace: actions.onPlace,
    onReturn: () => say(t('placeKept'), { label: t('toStart'), run: () => toStart(page.current) }),
  });
  const { onSettings } = actions;
  const wishes = { page, settings, onSettings, say, onTopic: panes.goToTopic, onHide: hide };
  const onHelp = () => setOpened('help');
  const onSearch = () => setOpened('search');
  useKeys(commandsFor({ ...wishes, onHelp, onSearch }, t), settings.letterKeys);
  const removed = hidden.size + trace.length;
  const onRemoved = () => setOpened('removed');
  const canPrint = surface !== 'popup';
  const deeds = deedsFor({ article, hidden, actions, removed, canPrint, say, onRemoved, onHelp }, t);
  const showOnly = (subject: Subject | undefined) => {
    setOnly(subject?.key);
    if (!subject) return;
    panes.setPane('article');
    requestAnimationFrame(() => {
      const [first] = subject.mentions;
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
      hidden={hidden}
      pictures={settings.pictures}
      onJump={() => panes.setPane('article')}
    >
      <div class="reader" data-surface={surface} data-pane={panes.pane}>
        <Bar
          article={article}
          settings={settings}
          actions={{ ...actions, onClose }}
          deeds={deeds}
          onSearch={onSearch}
          progress={progress}
        />
        {opened === 'search' && <SearchBar page={page} onClose={close} />}
        <Tabs pane={panes.pane} onChoose={panes.setPane} />
        <main class="body">
          <Sheet glance={surface === 'popup' ? 3 : 4} page={page} only={only} onHide={hide} />
          <Rail topic={panes.topic} onTopic={panes.setTopic} only={only} onOnly={showOnly} />
        </main>
        {/* There from the beginning, because what is put into a new one is not read out everywhere. */}
        <div class="messages" role="status">
          {only && <OnlyBar subject={only} onEnd={() => setOnly(undefined)} />}
          {toast && <Toast toast={toast} onClose={end} />}
        </div>
        {opened === 'help' && <Help onClose={close} />}
        {opened === 'removed' && (
          <Removed
            trace={trace}
            restored={restored}
            onPutBack={actions.onPutBack}
            hidden={[...hidden]}
            onShow={show}
            onClose={close}
          />
        )}
      </div>
    </Scope>
  );
}

// Kept by its key, because a reading made anew makes its terms and mentions anew.
function useOnlySubject(reading: Reading) {
  const language = useTranslate()('uiLanguage');
  const [key, setOnly] = useState<string | undefined>();
  return { only: findSubject(reading, key, language), setOnly };
}

function toStart(page: HTMLElement | null): void {
  if (page) scrollerOf(page).scrollTo({ top: 0 });
}
