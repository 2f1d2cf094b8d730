import { useEffect, useRef } from 'preact/hooks';
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
import type { Place } from './place/place.ts';
import { usePlace } from './place/use-place.ts';
import { Rail } from './rail/Rail.tsx';
import { Removed } from './removed/Removed.tsx';
import { Scope } from './Scope.tsx';
import { Sheet } from './Sheet.tsx';
import { scrollerOf } from './scroller.ts';
import { SearchBar } from './search/SearchBar.tsx';
import { Tabs } from './Tabs.tsx';
import { type Say, Toast, useToast } from './Toast.tsx';
import { useTermDeeds } from './term-deeds.ts';
import { Bar } from './tools/Bar.tsx';
import { useTranslate } from './translate.ts';
import { useHidden } from './use-hidden.ts';
import { useOnlySubject } from './use-only.ts';
import { useOpened } from './use-opened.ts';
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
export function Reader(props: ReaderProps) {
  const { reading, settings, surface, trace = nothing, restored = none } = props;
  // The browser closes its own popup, on Escape too.
  const onClose = surface === 'popup' ? undefined : props.actions.onClose;
  const actions = { ...props.actions, onClose };
  const parts = useParts({ ...props, actions, trace });
  const { page, toast, endToast, terms, hidden, hide, show, panes, only, showOnly, opened, close } = parts;
  useEscape(onClose);
  // With the page focused, the keys that scroll work at once.
  useEffect(() => page.current?.focus({ preventScroll: true }), [page]);
  return (
    <Scope {...settings} reading={reading} page={page} terms={terms} hidden={hidden} onJump={panes.toArticle}>
      <div class="reader" data-surface={surface} data-pane={panes.pane}>
        <Bar
          article={reading.article}
          settings={settings}
          actions={actions}
          deeds={parts.deeds}
          onSearch={parts.onSearch}
          page={page}
        />
        {opened === 'search' && <SearchBar page={page} onClose={close} />}
        <Tabs pane={panes.pane} onChoose={panes.setPane} />
        <main class="body">
          <Sheet glance={surface === 'popup' ? 3 : 4} page={page} only={only} onHide={hide} />
          <Rail topic={panes.topic} onTopic={panes.setTopic} only={only} onOnly={showOnly} />
        </main>
        {/* There from the beginning, because what is put into a new one is not read out everywhere. */}
        <div class="messages" role="status">
          {only && <OnlyBar subject={only} onEnd={() => showOnly(undefined)} />}
          {toast && <Toast toast={toast} onClose={endToast} />}
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

/** Everything that changes while an article is read. */
function useParts({
  reading,
  settings,
  surface,
  actions,
  trace,
  start = null,
}: ReaderProps & { trace: readonly Removal[] }) {
  const t = useTranslate();
  const page = useRef<HTMLDivElement>(null);
  const { article } = reading;
  const { onSettings } = actions;
  const { toast, say, end: endToast } = useToast();
  const terms = useTermDeeds(actions, say);
  const { hidden, hide, show } = useHidden(article, say);
  const panes = usePanes(surface, reading, say);
  const { only, showOnly } = useOnlySubject(reading, page, panes.toArticle);
  const { opened, close, ...ways } = useOpened(page);
  const onReturn = () => sayReturned(page.current, say, t);
  usePlace(page, { start, onPlace: actions.onPlace, onReturn });
  const wishes = { page, settings, onSettings, say, onTopic: panes.goToTopic, onHide: hide, ...ways };
  useKeys(commandsFor(wishes, t), settings.letterKeys);
  const removed = hidden.size + trace.length;
  // A popup closes when the browser asks for the printer.
  const deeds = deedsFor({ article, hidden, actions, removed, canPrint: surface !== 'popup', say, ...ways }, t);
  return {
    page,
    toast,
    endToast,
    terms,
    hidden,
    hide,
    show,
    panes,
    only,
    showOnly,
    opened,
    close,
    ...ways,
    deeds,
  };
}

function sayReturned(page: HTMLElement | null, say: Say, t: ReturnType<typeof useTranslate>): void {
  say(t('placeKept'), { label: t('toStart'), run: () => page && scrollerOf(page).scrollTo({ top: 0 }) });
}
