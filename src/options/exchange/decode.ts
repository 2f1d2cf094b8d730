/** What a file's bytes say, in the encodings that spreadsheets and editors save text in. */

const encodings = [
  { label: 'utf-8', mark: [0xef, 0xbb, 0xbf] },
  { label: 'utf-16le', mark: [0xff, 0xfe] },
  { label: 'utf-16be', mark: [0xfe, 0xff] },
];

/** The text of a file; null where it is none, such as a spreadsheet in its own format. */
export function decode(bytes: Uint8Array<ArrayBuffer>): string | null {
  const marked = encodings.find(({ mark }) => mark.every((byte, at) => bytes[at] === byte));
  const text = marked ? new TextDecoder(marked.label).decode(bytes) : decodeUnmarked(bytes);
  return text.includes('\0') ? null : text;
}

// Excel's plain CSV is in the system's old code page, which few other texts survive as UTF-8.
function decodeUnmarked(bytes: Uint8Array<ArrayBuffer>): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
