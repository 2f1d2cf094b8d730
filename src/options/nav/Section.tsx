import type { ComponentChildren } from 'preact';
import { useTranslate } from '../../reader/translate.ts';
import { type SectionId, sectionTitles } from './sections.ts';

interface SectionProps {
  readonly id: SectionId;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** One part of the page under its heading, which an address can name. */
export function Section({ id, class: name, children }: SectionProps) {
  const t = useTranslate();
  return (
    <section id={id} class={name} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t(sectionTitles[id])}</h2>
      {children}
    </section>
  );
}
