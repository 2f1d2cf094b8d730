import type { ComponentChildren } from 'preact';
import type { Annotation } from '../../annotate/reading.ts';
import { type Segment, toSegments } from '../../annotate/segments.ts';
import type { Rich } from '../../article/article.ts';
import { useView } from '../view.ts';
import { Annotated, isLit } from './Annotated.tsx';
import { ExplainButton } from './ExplainButton.tsx';
import { OutwardLink } from './OutwardLink.tsx';
import { runs } from './runs.ts';
import { type Explained, formatTags, isAnnotation, isExplained, isFormat, isLink, type Layer } from './sorts.ts';

type Pieces = readonly Segment<Layer>[];

interface RichTextProps extends Rich {
  readonly notes: readonly Annotation[];
  readonly block: number;
}

/** A text with its formatting, links and annotations; text nodes only, so a hostile page cannot inject markup. */
export function RichText({ text, marks, notes, block }: RichTextProps) {
  const segments = toSegments<Layer>(text, [...marks, ...notes]);
  // Links go outermost: a link that a figure interrupts must stay one link, one tab stop.
  return (
    <>
      {runs(segments, ({ spans }) => spans.find(isLink)).map(({ key: link, items }) => {
        const inner = <Notes pieces={items} block={block} insideLink={link !== undefined} />;
        if (!link) return inner;
        return (
          <>
            <OutwardLink href={link.href}>{inner}</OutwardLink>
            <Explanations
              notes={notes.filter(({ start, end }) => start >= link.start && end <= link.end)}
              block={block}
            />
          </>
        );
      })}
    </>
  );
}

interface NotesProps {
  readonly pieces: Pieces;
  readonly block: number;
  readonly insideLink: boolean;
}

function Notes({ pieces, block, insideLink }: NotesProps) {
  return (
    <>
      {runs(pieces, ({ spans }) => spans.find(isAnnotation)).map(({ key: note, items }) => {
        const inner = items.map(formatted);
        if (!note) return inner;
        return (
          <Annotated key={note.start} note={note} block={block} insideLink={insideLink}>
            {inner}
          </Annotated>
        );
      })}
    </>
  );
}

/** What explains the annotations that lie wholly inside a link. */
function Explanations({ notes, block }: { readonly notes: readonly Annotation[]; readonly block: number }) {
  const view = useView();
  const drawn = notes.filter((note): note is Explained => isExplained(note) && isLit(view, note, block));
  return (
    <>
      {drawn.map((note) => (
        <ExplainButton key={note.start} note={note} block={block} />
      ))}
    </>
  );
}

function formatted({ text, spans }: Segment<Layer>): ComponentChildren {
  return spans.filter(isFormat).reduceRight<ComponentChildren>((inner, { kind }) => {
    const Tag = formatTags[kind];
    return kind === 'dateline' ? <Tag class="dateline">{inner}</Tag> : <Tag>{inner}</Tag>;
  }, text);
}
