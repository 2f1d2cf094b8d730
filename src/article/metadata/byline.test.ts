// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { linesOf } from '../lines.ts';
import { bodyOf } from '../testing/dom.ts';
import { creditedIn, isName } from './byline.ts';

const credited = (html: string) => creditedIn(linesOf(bodyOf(html))).map(({ name, role }) => `${name}/${role}`);

test.each([
  ['labels first', '<p>Penulis: Rina Sari | Editor: Budi Hartono</p>', ['Rina Sari/author', 'Budi Hartono/editor']],
  ['names first', '<p><a>Rina Sari</a> <span>Penulis</span></p>', ['Rina Sari/author']],
  [
    'names first on lines of their own',
    '<div><div><p>Rina Sari</p><p>Penulis</p></div><div><p>Budi Hartono</p><p>Editor</p></div></div>',
    ['Rina Sari/author', 'Budi Hartono/editor'],
  ],
  [
    'labels first on lines of their own',
    '<div><div><p>Penulis</p><p>Rina Sari</p></div><div><p>Editor</p><p>Budi Hartono</p></div></div>',
    ['Rina Sari/author', 'Budi Hartono/editor'],
  ],
  ['several names', '<p>Oleh Rina Sari dan Budi Hartono</p>', ['Rina Sari/author', 'Budi Hartono/author']],
  ['a label in the middle of a line', '<p>JABAR | 16 Juni 2021 Reporter : Rina Sari</p>', ['Rina Sari/reporter']],
  ['nobody before a loose label', '<p>Powered By Kabar 6</p>', []],
  ['nobody in prose', '<p>Oleh karena itu, editor koran diminta menahan diri.</p>', []],
])('finds %s', (_, html, expected) => expect(credited(html)).toEqual(expected));

test.each([
  ['Rina Sari', true],
  ['H. M. Yusuf bin Ali', true],
  ['Redaksi', false],
  ['harga beras', false],
  ['Rina 2', false],
  ['Rp', false],
])('%j is a name: %s', (text, expected) => expect(isName(text)).toBe(expected));
