import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { Mention } from '../../annotate/reading.ts';
import { OnlyIcon } from '../icons.tsx';
import type { OnlyProps, Subject } from '../only.ts';
import type { FigureTint } from '../rich/annotation-look.ts';
import { useTranslate } from '../translate.ts';
import { useView } from '../view.ts';
import { useLamp } from './lamp.ts';

interface SubjectRowProps extends OnlyProps {
  readonly subject: Subject;
  readonly tint?: FigureTint;
  /** The sentence that pulses with the first mention. */
  readonly sentence?: string;
  /** Where a click leads first; each further one leads to the next mention. */
  readonly first?: Mention;
  readonly children: ComponentChildren;
}

/** A row about something in the text: pointed at, it lights the mentions; clicked, it leads to one after another; or all else is dimmed. */
export function SubjectRow({ subject, tint, sentence, first, only, onOnly, children }: SubjectRowProps) {
  const t = useTranslate();
  const { jump } = useView();
  const { label, mentions } = subject;
  const steps = useRef(0);
  const lamp = useLamp(mentions);
  const from = Math.max(0, first ? mentions.findIndex((mention) => isSame(mention, first)) : 0);
  const go = () => {
    const step = steps.current++;
    jump(mentions[(from + step) % mentions.length] ?? first, step % mentions.length === 0 ? sentence : undefined);
  };
  const isOnly = only?.key === subject.key;
  return (
    <li class={tint && `tint-${tint}`} {...lamp}>
      <button type="button" onClick={go}>
        {children}
      </button>
      <button
        type="button"
        class="small-tool"
        data-action="only"
        aria-pressed={isOnly}
        aria-label={t('showOnlyNamed', label)}
        title={t('showOnly')}
        onClick={() => onOnly(isOnly ? undefined : subject)}
      >
        <OnlyIcon />
      </button>
    </li>
  );
}

const isSame = (one: Mention, other: Mention): boolean => one.block === other.block && one.start === other.start;
