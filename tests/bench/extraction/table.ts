/** One line of figures for each extractor on a set. */
import type { PageResults } from './engine.ts';
import type { Gold } from './pages.ts';
import { harmonic, type Result, type Score, score } from './score.ts';

/** A page with what the extractors made of it. */
export interface Measured {
  readonly gold: Gold;
  readonly results: PageResults;
}

const header = [
  'extractor',
  ...['F1', 'P', 'R', '≥.95', '<.8', 'exact', 'junk‰', 'lost‰', 'forbidden'],
  ...['title', 'authors', 'date', 'home as article', 'article refused', 'median ms', 'p95 ms', 'ratio', 'ratio again'],
];

/** The table of a set as Markdown; the ratios are of the median times to Readability's, for a first time on a page and a second one. */
export function table(measured: readonly Measured[]): string {
  const names = Object.keys(measured[0]?.results ?? {});
  const rows = names.map((name) => row(name, measured));
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}

function row(name: string, measured: readonly Measured[]): string[] {
  const articles = measured.filter(({ gold }) => gold.article);
  const scores = articles.flatMap(({ gold, results }) => (results[name] ? [score(gold, results[name])] : []));
  const others = measured.filter(({ gold }) => !gold.article);
  const called = (wanted: boolean, among: readonly Measured[]): number =>
    among.filter(({ results }) => results[name]?.isArticle === wanted).length;
  const [precision, recall] = [mean(scores, 'precision'), mean(scores, 'recall')];
  return [
    name,
    share(harmonic(precision, recall)),
    share(precision),
    share(recall),
    percent(scores.filter(({ f1 }) => f1 >= 0.95).length / scores.length),
    String(scores.filter(({ f1 }) => f1 < 0.8).length),
    String(scores.filter(({ exact }) => exact).length),
    perThousand(scores, 'junk'),
    perThousand(scores, 'lost'),
    String(sum(scores, 'forbidden')),
    ...(['title', 'authors', 'date'] as const).map((key) => rightShare(scores, key)),
    `${called(true, others)} of ${others.length}`,
    `${called(false, articles)} of ${articles.length}`,
    ...times(name, measured),
  ];
}

function times(name: string, measured: readonly Measured[]): string[] {
  const of = (extractor: string, time: 'ms' | 'again'): number[] =>
    measured.flatMap(({ results }) => results[extractor]?.[time] ?? []);
  const own = of(name, 'ms');
  const ratios = (['ms', 'again'] as const).map((time) => {
    const base = of('readability', time);
    return base.length > 0 ? (quantile(of(name, time), 0.5) / quantile(base, 0.5)).toFixed(2) : '–';
  });
  return [quantile(own, 0.5).toFixed(0), quantile(own, 0.95).toFixed(0), ...ratios];
}

type Counted = 'precision' | 'recall' | 'junk' | 'lost' | 'words' | 'forbidden';

const sum = (scores: readonly Score[], key: Counted): number => scores.reduce((total, one) => total + one[key], 0);
const mean = (scores: readonly Score[], key: Counted): number => sum(scores, key) / Math.max(1, scores.length);
const perThousand = (scores: readonly Score[], key: Counted): string =>
  ((1000 * sum(scores, key)) / Math.max(1, sum(scores, 'words'))).toFixed(0);
const share = (value: number): string => value.toFixed(3);
const percent = (value: number): string => `${(100 * value).toFixed(0)} %`;

function rightShare(scores: readonly Score[], key: 'title' | 'authors' | 'date'): string {
  const known = scores.filter((one) => one[key] !== null);
  return known.length === 0 ? '–' : share(known.filter((one) => one[key]).length / known.length);
}

function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? 0;
}

/** What each pass adds, as Markdown: the measures of ours less those without the pass, the largest gain first. */
export function ablationTable(measured: readonly Measured[]): string {
  const articles = measured.filter(({ gold }) => gold.article);
  const measuresOf = (name: string): readonly number[] => {
    const scores = articles.flatMap(({ gold, results }) => (results[name] ? [score(gold, results[name])] : []));
    const f1 = harmonic(mean(scores, 'precision'), mean(scores, 'recall'));
    const homes = measured.filter(({ gold, results }) => !gold.article && results[name]?.isArticle).length;
    return [100 * f1, scores.filter(({ exact }) => exact).length, sum(scores, 'forbidden') + homes];
  };
  const whole = measuresOf('jernih');
  const names = Object.keys(measured[0]?.results ?? {}).filter((name) => name !== 'jernih');
  const gains = names
    .map((name) => ({ name, gain: measuresOf(name).map((value, index) => (whole[index] ?? 0) - value) }))
    .sort((a, b) => (b.gain[0] ?? 0) - (a.gain[0] ?? 0));
  const rows = gains.map(({ name, gain: [f1 = 0, exact = 0, wrong = 0] }) => [
    name,
    f1.toFixed(2),
    `${exact}`,
    `${wrong}`,
  ]);
  const head = ['pass', 'F1 ×100', 'exact pages', 'forbidden lines, homes'];
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** The worst pages of one extractor, a line each, worst first. */
export function worst(measured: readonly Measured[], name: string, count: number): string {
  const scored = measured
    .filter(({ gold, results }) => gold.article && results[name])
    .map(({ gold, results }) => ({ gold, one: score(gold, results[name] as Result), result: results[name] }))
    .sort((a, b) => a.one.f1 - b.one.f1);
  return scored
    .slice(0, count)
    .map(({ gold, one, result }) => {
      const wrong = [
        one.title === false && `title: ${result?.title}`,
        one.authors === false && `authors: ${result?.authors.join(', ')} ≠ ${gold.authors?.join(', ')}`,
        one.date === false && `date: ${result?.published} ≠ ${gold.published}`,
      ];
      const figures = `${one.f1.toFixed(3)} p ${one.precision.toFixed(2)} r ${one.recall.toFixed(2)}`;
      return `${figures} ${gold.id} ${wrong.filter(Boolean).join(' · ')}`;
    })
    .join('\n');
}
