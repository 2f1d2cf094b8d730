/** The reader's few icons, all on one 18 px grid with one stroke. */
import type { ComponentChildren } from 'preact';

function Icon({ children }: { readonly children: ComponentChildren }) {
  return (
    <svg class="icon" viewBox="0 0 18 18" aria-hidden="true">
      {children}
    </svg>
  );
}

/** Two arrows that pull a window open. */
export const ExpandIcon = () => (
  <Icon>
    <path d="M10.5 3H15v4.5M15 3l-5 5M7.5 15H3v-4.5M3 15l5-5" />
  </Icon>
);

/** Sliders: what can be set. */
export const OptionsIcon = () => (
  <Icon>
    <path d="M2.5 5.5h6M13 5.5h2.5M2.5 12.5H5M9.5 12.5h6" />
    <circle cx="10.75" cy="5.5" r="2.25" />
    <circle cx="7.25" cy="12.5" r="2.25" />
  </Icon>
);

/** A cross. */
export const CloseIcon = () => (
  <Icon>
    <path d="m4.5 4.5 9 9M13.5 4.5l-9 9" />
  </Icon>
);

/** A marker pen on its line: what is highlighted. */
export const HighlightIcon = () => (
  <Icon>
    <path d="m6.5 9.5 6-6.5 3 3-6.5 6M6.5 9.5l2.5 2.5-1.5 1.5H5v-2.5zM2.5 15.5h13" />
  </Icon>
);

/** A plus. */
export const AddIcon = () => (
  <Icon>
    <path d="M9 4v10M4 9h10" />
  </Icon>
);

/** One line of several stands out. */
export const OnlyIcon = () => (
  <Icon>
    <path class="faint" d="M3 4.5h12M3 13.5h12" />
    <path class="strong" d="M3 9h9" />
  </Icon>
);

/** An arrowhead to the left. */
export const BackIcon = () => (
  <Icon>
    <path d="M11 4.5 6.5 9l4.5 4.5" />
  </Icon>
);

/** An arrowhead to the right. */
export const ForthIcon = () => (
  <Icon>
    <path d="M7 4.5 11.5 9 7 13.5" />
  </Icon>
);

/** A framed landscape. */
export const PictureIcon = () => (
  <Icon>
    <rect x="2" y="3.5" width="14" height="11" rx="1.5" />
    <path d="m2.5 13 4-4 3 3 2-2 4 3.5" />
    <circle cx="11.8" cy="7" r="1.1" />
  </Icon>
);

/** An arrow that leaves its frame. */
export const OutwardIcon = () => (
  <Icon>
    <path d="M7.5 4H4v10h10v-3.5M10.5 3.5h4v4M14 4 8.5 9.5" />
  </Icon>
);

/** The extension's own mark: a drop with a clear line in it. */
export const DropIcon = () => (
  <svg class="drop" viewBox="0 0 18 18" aria-hidden="true">
    <path d="M9 .4C8.2 1.9 2.2 6.4 2.2 10.9a6.8 6.6 0 0 0 13.6 0C15.8 6.4 9.8 1.9 9 .4Z" />
    <path class="line" d="M6 10.1h6M6 13.6h3" />
  </svg>
);
