/** The comparison to look through: pairs of pictures, and a table of what each reader kept and lost. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Contents, missingFrom } from './contents.ts';

/** A page as both readers show it. */
export interface Comparison {
  readonly name: string;
  readonly url: string;
  /** Null where Firefox offers no Reader View. */
  readonly theirs: Contents | null;
  /** Null where we show no article. */
  readonly ours: Contents | null;
  /** Names of the pictures, theirs and ours, by what they show. */
  readonly pairs: readonly { readonly what: string; readonly theirs: string | null; readonly ours: string }[];
}

/** Writes `index.html` and `README.md`; answers with the table. */
export function writeReport(folder: string, comparisons: readonly Comparison[]): string {
  const table = toTable(comparisons);
  writeFileSync(
    join(folder, 'README.md'),
    `# Reader View and Jernih\n\n${table}\n\n${comparisons.map(toDetails).join('\n')}`,
  );
  writeFileSync(join(folder, 'index.html'), toIndex(comparisons));
  return table;
}

const counted = ['words', 'pictures', 'captions', 'tables'] as const;

function toTable(comparisons: readonly Comparison[]): string {
  const rows = comparisons.map(({ name, theirs, ours }) => {
    const cells = counted.map((key) => `${theirs?.[key] ?? '–'} / ${ours?.[key] ?? '–'}`);
    const [lost, gained] = theirs && ours ? [missingFrom(ours, theirs), missingFrom(theirs, ours)] : [[], []];
    return `| ${[name, ...cells, wordsIn(lost), wordsIn(gained)].join(' | ')} |`;
  });
  const heads = ['page', ...counted.map((key) => `${key}: theirs / ours`), 'words only theirs', 'words only ours'];
  return [`| ${heads.join(' | ')} |`, `| ${heads.map(() => '---').join(' | ')} |`, ...rows].join('\n');
}

const wordsIn = (lines: readonly string[]): number => lines.join(' ').split(/\s+/).filter(Boolean).length;

function toDetails({ name, url, theirs, ours }: Comparison): string {
  if (!theirs || !ours) return `## ${name}\n\n${url}: ${theirs ? 'only theirs' : 'no Reader View'}\n`;
  const list = (title: string, lines: readonly string[]) =>
    lines.length > 0 ? `${title}:\n\n${lines.map((line) => `- ${line.slice(0, 200)}`).join('\n')}\n` : '';
  return `## ${name}\n\n${url}\n\n${list('Only in Reader View', missingFrom(ours, theirs))}\n${list('Only in Jernih', missingFrom(theirs, ours))}`;
}

const style = `body { margin: 24px; font: 15px system-ui; background: #888 } h2 { margin: 40px 0 8px }
div { display: grid; grid-template-columns: 1fr 1fr; gap: 12px; margin-bottom: 12px } img { width: 100%; display: block } p { margin: 4px 0 }`;

function toIndex(comparisons: readonly Comparison[]): string {
  const image = (file: string | null) => (file ? `<img src="${file}" loading="lazy" alt="">` : '<p>no Reader View</p>');
  const pages = comparisons.map(
    ({ name, pairs }) =>
      `<h2>${name}</h2>${pairs.map(({ what, theirs, ours }) => `<p>${what}</p><div>${image(theirs)}${image(ours)}</div>`).join('\n')}`,
  );
  return `<!doctype html><meta charset="utf-8"><title>Reader View and Jernih</title><style>${style}</style>
<h1>Reader View (left) and Jernih (right)</h1>\n${pages.join('\n')}\n`;
}
