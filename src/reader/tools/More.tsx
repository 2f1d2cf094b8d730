import type { ComponentChildren } from 'preact';
import { DotsIcon } from '../icons.tsx';
import { useTranslate } from '../translate.ts';
import { Panel } from './Panel.tsx';

/** Something that can be done with the article. */
export interface Deed {
  readonly action: string;
  readonly label: string;
  /** How many things it is about, where that is worth knowing. */
  readonly count?: number;
  readonly key?: string;
  readonly run: () => void;
}

interface MoreProps {
  readonly deeds: readonly Deed[];
  /** What stands below them. */
  readonly children?: ComponentChildren;
}

/** All that is wanted less often than a tool of the bar. */
export function More({ deeds, children }: MoreProps) {
  const t = useTranslate();
  return (
    <Panel action="more" label={t('more')} icon={<DotsIcon />}>
      {(close) => (
        <>
          {deeds.map(({ action, label, count, key, run }) => (
            <button
              key={action}
              type="button"
              class="item"
              data-action={action}
              onClick={() => {
                close();
                run();
              }}
            >
              <span>{label}</span>
              {count !== undefined && <small>{count}</small>}
              {key && <kbd>{key}</kbd>}
            </button>
          ))}
          {children}
        </>
      )}
    </Panel>
  );
}
