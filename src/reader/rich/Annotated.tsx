import type { ComponentChildren, TargetedKeyboardEvent } from 'preact';
import type { Annotation } from '../../annotate/reading.ts';
import { useCardControl } from '../card/control.ts';
import { placeName } from '../reveal.ts';
import { useView } from '../view.ts';
import { annotationClass, highlightOf } from './annotation-look.ts';
import { type Explained, isExplained } from './sorts.ts';

interface AnnotatedProps {
  readonly note: Annotation;
  readonly block: number;
  /** Two controls cannot nest: inside a link the link wins and the annotation is only drawn. */
  readonly insideLink: boolean;
  readonly children: ComponentChildren;
}

/** A stretch of text that we understood something in. */
export function Annotated({ note, block, insideLink, children }: AnnotatedProps) {
  const { highlights } = useView();
  const place = placeName({ ...note, block });
  // Unlit annotations keep their place, so that the rail can still jump to them.
  if (!highlights[highlightOf(note)]) return <span data-place={place}>{children}</span>;
  if (insideLink || !isExplained(note)) {
    return (
      <span class={annotationClass(note)} data-place={place}>
        {children}
      </span>
    );
  }
  return (
    <CardTrigger note={note} place={place}>
      {children}
    </CardTrigger>
  );
}

interface CardTriggerProps {
  readonly note: Explained;
  readonly place: string;
  readonly children: ComponentChildren;
}

function CardTrigger({ note, place, children }: CardTriggerProps) {
  const card = useCardControl();
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    card.open(note, event.currentTarget);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a <button> cannot break across lines.
    <span
      role="button"
      tabIndex={0}
      aria-haspopup="dialog"
      class={annotationClass(note)}
      data-place={place}
      onClick={(event) => card.toggle(note, event.currentTarget)}
      onKeyDown={onKeyDown}
      onFocus={(event) => {
        if (event.currentTarget.matches(':focus-visible')) card.open(note, event.currentTarget);
      }}
      onBlur={(event) => card.leave(event.relatedTarget)}
    >
      {children}
    </span>
  );
}
