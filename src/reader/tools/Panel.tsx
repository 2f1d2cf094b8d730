import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { useInnerEscape, useOutsidePress } from '../escape.ts';

interface PanelProps {
  /** What the tests and the style sheet know the tool by. */
  readonly action: string;
  readonly label: string;
  readonly icon: ComponentChildren;
  /** What lies in the panel; it is handed a way to close it. */
  readonly children: (close: () => void) => ComponentChildren;
}

/** A tool of the bar that opens a panel below itself; Escape and a press elsewhere close it. */
export function Panel({ action, label, icon, children }: PanelProps) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const element = useRef<HTMLDivElement>(null);
  const close = () => {
    setOpen(false);
    element.current?.querySelector('button')?.focus();
  };
  useInnerEscape(isOpen, close);
  useOutsidePress(
    isOpen,
    (target) => element.current?.contains(target) === true,
    () => setOpen(false),
  );
  return (
    <div class="holder" ref={element}>
      <button
        type="button"
        class="tool"
        data-action={action}
        aria-expanded={isOpen}
        aria-controls={id}
        aria-label={label}
        title={label}
        onClick={() => setOpen(!isOpen)}
      >
        {icon}
      </button>
      {isOpen && (
        <fieldset id={id} class="panel" aria-label={label}>
          {children(close)}
        </fieldset>
      )}
    </div>
  );
}
