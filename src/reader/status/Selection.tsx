import { StatusBar } from './StatusBar.tsx';

/** Says that only what was selected is shown, and offers the whole. */
export const SelectionOnly = ({ onWhole }: { readonly onWhole: () => void }) => (
  <StatusBar kind="selection" sentence="selectionOnly" deed="wholeArticle" onAction={onWhole} />
);

/** Offers to read only what is selected on the page. */
export const SelectionOffer = ({ onSelection }: { readonly onSelection: () => void }) => (
  <StatusBar kind="selected" sentence="selectionThere" deed="readSelection" onAction={onSelection} />
);
