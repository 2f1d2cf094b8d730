import { expect, test } from 'vitest';
import { tokenize } from '../tokens.ts';
import { indonesianPeople } from './id.ts';
import { roleBefore } from './roles.ts';

/** The role of the name in a text that may hold another. */
function role(text: string, name: string, other?: string): string | null {
  const tokens = tokenize(text);
  const runOf = (words: string) => {
    const start = text.indexOf(words);
    const from = tokens.findIndex((token) => token.start === start);
    return { from, to: from + words.split(' ').length };
  };
  const found = roleBefore(tokens, runOf(name), other ? [runOf(other)] : [], indonesianPeople);
  return found && text.slice(tokens[found.from]?.start, tokens[found.to - 1]?.end);
}

test.each([
  [
    'with its fraction',
    'kata anggota Komisi IV DPR dari Fraksi Melati Danu Prakoso',
    'anggota Komisi IV DPR dari Fraksi Melati',
  ],
  [
    'with a firm and its abbreviation',
    'kata Direktur Utama PT Sinar Jaya Abadi (SJA) Danu Prakoso',
    'Direktur Utama PT Sinar Jaya Abadi',
  ],
  ['before a comma', 'kata Direktur Jenderal Bea dan Cukai, Danu Prakoso', 'Direktur Jenderal Bea dan Cukai'],
  [
    'of a police post with a rank',
    'kata Kasubag Humas Polres Blitar Iptu Danu Prakoso',
    'Kasubag Humas Polres Blitar Iptu',
  ],
  ['of an artist', 'untuk vokalis Angin Malam, Danu Prakoso', 'vokalis Angin Malam'],
])('reads a role %s', (_, text, expected) => expect(role(text, 'Danu Prakoso')).toBe(expected));

test('stops at another person, and at the role of another', () => {
  expect(role('Presiden Sari Utami, Danu Prakoso', 'Danu Prakoso', 'Sari Utami')).toBeNull();
  expect(role('bertemu presiden dan menteri Danu Prakoso', 'Danu Prakoso')).toBe('menteri');
});
