import { expect, test } from 'vitest';
import { planImport, toStore } from './plan.ts';
import type { ReadTerm, Row } from './rows.ts';

const term = (term: string, expansion: string, gloss = '') => ({ term, expansion, gloss });
const rows = (...terms: ReadTerm[]): Row[] => terms.map((term, at) => ({ row: at + 2, term }));
const existing = [term('KPK', 'Komisi', 'lembaga'), term('DPR', 'Dewan')];

test('tells new, changed and same terms apart', () => {
  const plan = planImport(
    existing,
    rows(term('KPK', 'Komisi Antikorupsi'), term('DPR', 'Dewan'), term('PBB', 'Serikat')),
  );
  expect(plan).toEqual({
    added: [term('PBB', 'Serikat')],
    changed: [{ before: existing[0], after: term('KPK', 'Komisi Antikorupsi') }],
    same: [existing[1]],
    bad: [],
  });
  expect(toStore(plan)).toEqual([term('PBB', 'Serikat'), term('KPK', 'Komisi Antikorupsi')]);
});

test('a file without glosses takes none away', () => {
  const plan = planImport(
    existing,
    rows({ ...term('KPK', 'Komisi'), gloss: null }, { ...term('PBB', 'Serikat'), gloss: null }),
  );
  expect(plan).toMatchObject({ added: [term('PBB', 'Serikat')], changed: [], same: [existing[0]] });
});

test('a term twice is one where both say the same, and an error where they don’t', () => {
  const plan = planImport([], rows(term('PBB', 'Serikat'), term('PBB', 'Serikat'), term('PBB', 'Persatuan')));
  expect(plan.added).toEqual([term('PBB', 'Serikat')]);
  expect(plan.bad).toEqual([{ row: 4, problem: ['importTwice', 'PBB'], text: 'PBB · Persatuan' }]);
});

test('spelling counts, and bad rows are passed on', () => {
  const bad: Row = { row: 9, problem: ['importNoTerm'], text: 'x' };
  const plan = planImport(existing, [...rows(term('kpk', 'Komisi')), bad]);
  expect(plan).toEqual({ added: [term('kpk', 'Komisi')], changed: [], same: [], bad: [bad] });
});
