import { StatusBar } from './StatusBar.tsx';

/** Says that the page shows something else by now, and offers to read that. */
export const Stale = ({ onReload }: { readonly onReload: () => void }) => (
  <StatusBar kind="stale" sentence="noticeStale" deed="reload" onAction={onReload} />
);
