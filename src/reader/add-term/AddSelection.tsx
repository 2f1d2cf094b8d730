import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { roomFor, wantedSize } from '../card/measure.ts';
import { placeCard } from '../card/place.ts';
import { AddIcon } from '../icons.tsx';
import { useTranslate } from '../translate.ts';
import { useView } from '../view.ts';
import { type Selected, useSelected } from './selection.ts';
import { TermForm } from './TermForm.tsx';

/** Offers to add the selected word to the user's glossary, beside the selection. */
export function AddSelection({ page }: { readonly page: RefObject<HTMLElement | null> }) {
  const selected = useSelected(page);
  const [added, setAdded] = useState<Selected | null>(null);
  const { onSaveTerm } = useView().terms;
  const end = () => {
    setAdded(null);
    page.current?.focus({ preventScroll: true });
  };
  if (!onSaveTerm) return null;
  if (added) return <FormBeside selected={added} onDone={end} />;
  return selected && <AddButton key={selected.text} selected={selected} onAdd={() => setAdded(selected)} />;
}

function AddButton({ selected, onAdd }: { readonly selected: Selected; readonly onAdd: () => void }) {
  const t = useTranslate();
  const { element, style } = useBeside(selected.range);
  return (
    <div class="add-selection" ref={element} style={style}>
      {/* A press must not take the selection away that the click is about. */}
      <button type="button" onPointerDown={(event) => event.preventDefault()} onClick={onAdd}>
        <AddIcon />
        {t('addToGlossary')}
      </button>
    </div>
  );
}

function FormBeside({ selected, onDone }: { readonly selected: Selected; readonly onDone: () => void }) {
  const { element, style } = useBeside(selected.range);
  const done = useRef(onDone);
  done.current = onDone;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopImmediatePropagation();
      done.current();
    };
    window.addEventListener('keydown', onKeyDown, true);
    return () => window.removeEventListener('keydown', onKeyDown, true);
  }, []);
  return (
    <div class="card" ref={element} style={style}>
      <TermForm term={selected.text} onDone={onDone} />
    </div>
  );
}

/** Where something stands beside a stretch of text, neither on it nor on the line after it. */
function useBeside(range: Range) {
  const element = useRef<HTMLDivElement>(null);
  const [style, setStyle] = useState<Record<string, string>>({ visibility: 'hidden' });
  useLayoutEffect(() => {
    const page = element.current?.offsetParent;
    if (!element.current || !(page instanceof HTMLElement)) return;
    const { left, top, right, bottom } = range.getBoundingClientRect();
    const anchor = { left, top, right, bottom, nextLine: bottom };
    const place = placeCard(anchor, wantedSize(element.current), roomFor(page));
    const origin = page.getBoundingClientRect();
    setStyle({
      left: `${place.left - origin.left + page.scrollLeft}px`,
      top: `${place.top - origin.top + page.scrollTop}px`,
    });
  }, [range]);
  return { element, style };
}
