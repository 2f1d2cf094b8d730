/** The coverage of a file as tables: by how many articles a type stands in, and with and without each rule. */
import { type Collected, countTypes, type TypeCount } from './coverage.ts';
import { leaveOutRules } from './left-out/rules.ts';

/** The share of types explained among those in so many articles or more. */
export function coverageTable(types: readonly TypeCount[]): string {
  const counted = types.filter(({ leftOut }) => leftOut === null);
  const rows = [1, 2, 3, 5].map((least) => {
    const among = counted.filter(({ articles }) => articles >= least);
    const mentions = among.flatMap((type) => type.counted);
    const explained = mentions.filter((use) => use.explained).length;
    return `| ${least} | ${among.length} | ${explainedShare(among)} | ${share(explained, mentions.length)} |`;
  });
  return [
    '| in at least … articles | types | explained | of their mentions |',
    '| ---: | ---: | ---: | ---: |',
    ...rows,
  ].join('\n');
}

/** What each rule leaves out, and the share explained if it were not there. */
export function rulesTable(collected: Collected): string {
  const types = countTypes(collected);
  const rows = leaveOutRules.map((rule) => {
    const out = types.filter(({ leftOut }) => leftOut === rule.reason);
    const others = leaveOutRules.filter((other) => other !== rule);
    const without = explainedShare(countedOf(countTypes(collected, others)));
    return `| ${rule.reason} | ${out.length} | ${out.filter(({ explained }) => explained).length} | ${without} |`;
  });
  const none = explainedShare(countTypes(collected, []));
  return [
    '| left out | types | of these explained | share explained without the rule |',
    '| --- | ---: | ---: | ---: |',
    ...rows,
    `| nothing (no rule at all) | 0 | 0 | ${none} |`,
  ].join('\n');
}

function countedOf(types: readonly TypeCount[]): readonly TypeCount[] {
  return types.filter(({ leftOut }) => leftOut === null);
}

function explainedShare(types: readonly TypeCount[]): string {
  return share(types.filter(({ explained }) => explained).length, types.length);
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : (part / whole).toFixed(3);
}
