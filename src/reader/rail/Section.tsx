import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { type MessageKey, useTranslate } from '../translate.ts';
import type { TopicName } from './topics.ts';

interface SectionProps {
  readonly name: TopicName;
  readonly heading: MessageKey;
  readonly count: number;
  /** What can be done with the whole list, beside its title. */
  readonly tools?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** One titled list of the rail. */
export function Section({ name, heading, count, tools, children }: SectionProps) {
  const t = useTranslate();
  const id = useId();
  return (
    <section aria-labelledby={id} data-topic={name}>
      <header>
        <h2 id={id}>
          {t(heading)}
          {count > 0 && <span>{count}</span>}
        </h2>
        {tools}
      </header>
      {children}
    </section>
  );
}

interface LongListProps {
  readonly rows: readonly ComponentChildren[];
  /** How many rows are shown until more are asked for. */
  readonly first?: number;
}

/** A list whose later rows wait to be asked for, so that the sections below it stay in reach. */
export function LongList({ rows, first = 7 }: LongListProps) {
  const t = useTranslate();
  const [all, setAll] = useState(false);
  // One row more takes no more room than the button that would bring it.
  const shown = all || rows.length <= first + 1 ? rows : rows.slice(0, first);
  return (
    <>
      <ul>{shown}</ul>
      {shown.length < rows.length && (
        <button type="button" class="more" onClick={() => setAll(true)}>
          {t('showAll', rows.length)}
        </button>
      )}
    </>
  );
}

/** A few lesser facts on a line of their own. */
export function Facts({ parts }: { readonly parts: readonly (string | false | undefined)[] }) {
  const said = parts.filter(Boolean);
  return said.length > 0 ? <small>{said.join(' · ')}</small> : null;
}
