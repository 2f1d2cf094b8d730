import type { ComponentChildren, TargetedKeyboardEvent } from 'preact';
import type { Annotation } from '../../annotate/reading.ts';
import { useCardControl } from '../card/control.ts';
import { placeName } from '../reveal.ts';
import { useView, type View } from '../view.ts';
import { Aside } from './Aside.tsx';
import { annotationClass, highlightOf } from './annotation-look.ts';
import { type Explained, isExplained } from './sorts.ts';

interface AnnotatedProps {
  readonly note: Annotation;
  readonly block: number;
  /** Two controls cannot nest: inside a link the link wins, and a button behind it explains. */
  readonly insideLink: boolean;
  readonly children: ComponentChildren;
}

/** A stretch of text that we understood something in. */
export function Annotated({ note, block, insideLink, children }: AnnotatedProps) {
  const view = useView();
  const place = placeName({ ...note, block });
  // Unlit annotations keep their place, so that the rail can still jump to them.
  if (!isLit(view, note, block)) return <span data-place={place}>{children}</span>;
  const drawn =
    insideLink || !isExplained(note) ? (
      <span class={annotationClass(note)} data-place={place}>
        {children}
      </span>
    ) : (
      <CardTrigger note={note} block={block} place={place}>
        {children}
      </CardTrigger>
    );
  return (
    <>
      {drawn}
      <Aside place={place} />
    </>
  );
}

/** Whether the annotation is drawn as one. */
export function isLit({ highlights, marks }: View, note: Annotation, block: number): boolean {
  return highlights[highlightOf(note)] && (note.kind !== 'term' || marks.has(placeName({ ...note, block })));
}

interface CardTriggerProps {
  readonly note: Explained;
  readonly block: number;
  readonly place: string;
  readonly children: ComponentChildren;
}

function CardTrigger({ note, block, place, children }: CardTriggerProps) {
  const card = useCardControl();
  const cardAt = (opener: HTMLElement) => ({ note, block, anchor: opener, opener });
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    card.enter(cardAt(event.currentTarget));
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a <button> cannot break across lines.
    <span
      role="button"
      tabIndex={0}
      aria-haspopup="dialog"
      class={annotationClass(note)}
      data-place={place}
      onClick={(event) => card.toggle(cardAt(event.currentTarget))}
      onKeyDown={onKeyDown}
      onFocus={(event) => {
        if (event.currentTarget.matches(':focus-visible')) card.preview(cardAt(event.currentTarget));
      }}
      onBlur={(event) => card.leave(event.relatedTarget)}
    >
      {children}
    </span>
  );
}
