import { useEffect, useRef } from 'preact/hooks';
import type { Term } from '../../annotate/reading.ts';
import { OnlyIcon } from '../icons.tsx';
import { light } from '../light.ts';
import { useTranslate } from '../translate.ts';
import { useView } from '../view.ts';
import type { OnlyProps } from './only-props.ts';
import { Facts } from './Section.tsx';

interface GlossaryRowProps {
  readonly term: Term;
  readonly isOnly: boolean;
  readonly onOnly: OnlyProps['onOnly'];
}

/** A term: pointed at, it lights its mentions; clicked, it leads to one after another; or all else is dimmed. */
export function GlossaryRow({ term, isOnly, onOnly }: GlossaryRowProps) {
  const t = useTranslate();
  const { jump } = useView();
  const next = useRef(0);
  const lamp = useLamp(term);
  const { term: short, expansion, english, mentions } = term;
  const go = () => jump(mentions[next.current++ % mentions.length]);
  return (
    <li onPointerEnter={lamp.on} onPointerLeave={lamp.off} onFocusIn={lamp.on} onFocusOut={lamp.off}>
      <button type="button" onClick={go}>
        <b>{short}</b>
        <Facts
          parts={[expansion, english !== expansion && english, mentions.length > 1 && t('times', mentions.length)]}
        />
      </button>
      <button
        type="button"
        class="small-tool"
        data-action="only"
        aria-pressed={isOnly}
        aria-label={t('showOnlyNamed', short)}
        title={t('showOnly')}
        onClick={() => onOnly(isOnly ? undefined : term)}
      >
        <OnlyIcon />
      </button>
    </li>
  );
}

/** Lights the term's mentions while it is on, and puts them out with the row. */
function useLamp({ mentions }: Term): { readonly on: () => void; readonly off: () => void } {
  const putOut = useRef(() => {});
  useEffect(() => () => putOut.current(), []);
  return {
    on: () => {
      const page = document.querySelector('.page');
      if (page) putOut.current = light('mention', page, mentions);
    },
    off: () => putOut.current(),
  };
}
