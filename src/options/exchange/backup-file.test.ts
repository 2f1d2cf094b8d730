import { expect, test } from 'vitest';
import { defaultSettings, type Settings } from '../../settings/settings.ts';
import { readBackup, writeBackup } from './backup-file.ts';

const settings: Settings = { ...defaultSettings, theme: 'sepia', pictures: false };
const term = { term: 'KPK', expansion: 'Komisi', gloss: 'lembaga' };

test('what is written is read back the same', () => {
  const read = readBackup(`\uFEFF${writeBackup({ settings, terms: [term], hidden: ['DPR', 'R&D “x”'] })}`);
  expect(read).toEqual({ settings, rows: [{ row: 1, term }], hidden: ['DPR', 'R&D “x”'], bad: [] });
});

test.each([
  ['{"jernih": 1, "sett', 'importNotJson'],
  ['', 'importNotJson'],
  ['[]', 'backupNotOurs'],
  ['null', 'backupNotOurs'],
  ['{"terms": [{"term": "KPK", "expansion": "Komisi"}]}', 'backupNotOurs'],
  ['{"jernih": "1"}', 'backupNotOurs'],
  ['{"jernih": 2, "settings": {}}', 'backupTooNew'],
])('%s is refused', (text, problem) => expect(readBackup(text)).toEqual({ problem: [problem] }));

test('an empty backup changes nothing', () =>
  expect(readBackup('{"jernih": 1}')).toEqual({ settings: {}, rows: [], hidden: [], bad: [] }));

test('what is bad in it is named, and the rest kept', () => {
  const file = {
    jernih: 1,
    settings: { theme: 'neon', size: 22, later: 1 },
    terms: [term, { term: 'X' }],
    hidden: ['DPR', 7, 'DPR', ' '],
  };
  expect(readBackup(JSON.stringify(file))).toEqual({
    settings: { size: 22 },
    rows: [
      { row: 1, term },
      { row: 2, problem: ['importNoExpansion'], text: 'X' },
    ],
    hidden: ['DPR'],
    bad: [
      { name: ['backupSetting', 'theme'], problem: ['backupBadValue'], text: '"neon"' },
      { name: ['backupSetting', 'later'], problem: ['backupBadValue'], text: '1' },
      { name: ['backupHiddenEntry', 2], problem: ['backupBadValue'], text: '7' },
      { name: ['backupHiddenEntry', 4], problem: ['backupBadValue'], text: '" "' },
    ],
  });
});

test('a part that is none is named too', () => {
  const read = readBackup('{"jernih": 1, "settings": [], "terms": {}, "hidden": "DPR"}');
  expect(read).toMatchObject({ settings: {}, rows: [], hidden: [] });
  expect('bad' in read && read.bad.map(({ name }) => name)).toEqual([
    ['backupSettings'],
    ['backupTerms'],
    ['backupHidden'],
  ]);
});
