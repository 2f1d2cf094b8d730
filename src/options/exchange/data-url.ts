// An address that holds the file itself has nothing to be released.
/** Address of a file that a link saves. */
export const dataUrl = (type: 'text/csv' | 'application/json', text: string): string =>
  `data:${type};charset=utf-8,${encodeURIComponent(text)}`;
