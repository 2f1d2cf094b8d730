import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { KeyFigure, Mention, Reading } from '../annotate/reading.ts';
import { placeName } from './reveal.ts';
import { type FigureTint, figureTint } from './rich/annotation-look.ts';
import { useTranslate } from './translate.ts';

/** Leads to a mention in the text, and to its sentence where one is given. */
export type Jump = (mention: Mention | undefined, sentence?: string) => void;

interface RailProps {
  readonly reading: Reading;
  readonly onJump: Jump;
}

/** What was understood in the article, as lists that lead back into it. */
export function Rail({ reading, onJump }: RailProps) {
  const t = useTranslate();
  return (
    <aside class="rail">
      <KeyFigures figures={reading.keyFigures} onJump={onJump} />
      <Section title={t('people')} count={reading.people.length}>
        {reading.people.map(({ name, role, mentions }) => (
          <Row key={name} onJump={() => onJump(mentions[0])}>
            <b>{name}</b>
            <Aside parts={[role, mentions.length > 1 && t('times', mentions.length)]} />
          </Row>
        ))}
      </Section>
      <Section title={t('glossary')} count={reading.terms.length}>
        {reading.terms.map(({ term, expansion, english, mentions }) => (
          <Row key={term} onJump={() => onJump(mentions[0])}>
            <b>{term}</b>
            <Aside parts={[expansion, english !== expansion && english]} />
          </Row>
        ))}
      </Section>
    </aside>
  );
}

function KeyFigures({ figures, onJump }: { readonly figures: readonly KeyFigure[]; readonly onJump: Jump }) {
  const t = useTranslate();
  if (figures.length === 0) {
    return (
      <section>
        <h2>{t('keyFigures')}</h2>
        <p class="none">{t('noFigures')}</p>
      </section>
    );
  }
  return (
    <Section title={t('keyFigures')} count={figures.length}>
      {figures.map(({ figure, at, text, label, sentence, mentions, inTitle }) => (
        <Row key={placeName(at)} tint={figureTint(figure)} onJump={() => onJump(at, sentence)}>
          <b>{[figure.hedge, text].filter(Boolean).join(' ')}</b> <span>{label}</span>
          <Aside parts={[mentions.length > 1 && t('times', mentions.length), inTitle && t('inHeadline')]} />
        </Row>
      ))}
    </Section>
  );
}

interface SectionProps {
  readonly title: string;
  readonly count: number;
  readonly children: ComponentChildren;
}

function Section({ title, count, children }: SectionProps) {
  const heading = useId();
  if (count === 0) return null;
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading}>
        {title} <span>{count}</span>
      </h2>
      <ul>{children}</ul>
    </section>
  );
}

interface RowProps {
  readonly onJump: () => void;
  readonly tint?: FigureTint;
  readonly children: ComponentChildren;
}

function Row({ onJump, tint, children }: RowProps) {
  return (
    <li class={tint && `tint-${tint}`}>
      <button type="button" onClick={onJump}>
        {children}
      </button>
    </li>
  );
}

function Aside({ parts }: { readonly parts: readonly (string | false)[] }) {
  const said = parts.filter(Boolean);
  return said.length > 0 ? <small>{said.join(' · ')}</small> : null;
}
