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

/** A minus. */
export const LessIcon = () => (
  <Icon>
    <path d="M4.5 9h9" />
  </Icon>
);

/** A plus of the minus's size. */
export const MoreIcon = () => (
  <Icon>
    <path d="M9 4.5v9M4.5 9h9" />
  </Icon>
);

/** A large and a small letter: how the text looks. */
export const LookIcon = () => (
  <Icon>
    <path d="M2 14 5.75 4 9.5 14M3.2 11h5.1" />
    <circle cx="13" cy="11.5" r="2.4" />
    <path d="M15.4 8.9V14" />
  </Icon>
);

/** A magnifying glass. */
export const SearchIcon = () => (
  <Icon>
    <circle cx="8" cy="8" r="4.75" />
    <path d="m11.5 11.5 4 4" />
  </Icon>
);

/** Three dots: what else can be done. */
export const DotsIcon = () => (
  <Icon>
    <circle cx="4" cy="9" r=".9" />
    <circle cx="9" cy="9" r=".9" />
    <circle cx="14" cy="9" r=".9" />
  </Icon>
);

/** An eye that is struck out. */
export const HideIcon = () => (
  <Icon>
    <path d="M2.5 9S5 4.5 9 4.5 15.5 9 15.5 9 13 13.5 9 13.5 2.5 9 2.5 9Z" />
    <path d="m3.5 14.5 11-11" />
  </Icon>
);

/** A number sign. */
export const NumberIcon = () => (
  <Icon>
    <path d="M7 3 5.5 15M12.5 3 11 15M3.5 6.75h12M2.5 11.25h12" />
  </Icon>
);

/** Head and shoulders. */
export const PersonIcon = () => (
  <Icon>
    <circle cx="9" cy="6" r="2.9" />
    <path d="M3.5 15.2c.6-3.3 2.6-4.9 5.5-4.9s4.9 1.6 5.5 4.9" />
  </Icon>
);

/** A leaf of a calendar. */
export const CalendarIcon = () => (
  <Icon>
    <rect x="2.75" y="4" width="12.5" height="11" rx="1.5" />
    <path d="M2.75 7.5h12.5M6 2.5V5M12 2.5V5" />
  </Icon>
);

/** An open book. */
export const GlossaryIcon = () => (
  <Icon>
    <path d="M9 5C7.5 3.75 5 3.5 2.5 3.75v10C5 13.5 7.5 13.75 9 15c1.5-1.25 4-1.5 6.5-1.25v-10C13 3.5 10.5 3.75 9 5ZM9 5v10" />
  </Icon>
);

/** Lines, the lower ones set in. */
export const OutlineIcon = () => (
  <Icon>
    <path d="M2.5 4.5h13M5.5 9h10M5.5 13.5h10" />
  </Icon>
);

/** The extension's own mark: a drop with a clear line in it. */
export const DropIcon = () => (
  <svg class="drop" viewBox="0 0 18 18" aria-hidden="true">
    <path d="M9 .4C8.2 1.9 2.2 6.4 2.2 10.9a6.8 6.6 0 0 0 13.6 0C15.8 6.4 9.8 1.9 9 .4Z" />
    <path class="line" d="M6 10.1h6M6 13.6h3" />
  </svg>
);
