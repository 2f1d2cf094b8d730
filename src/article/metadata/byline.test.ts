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
  ['a place before a contributor’s name', '<p>Kontributor Semarang, Rina Sari</p>', ['Rina Sari/reporter']],
  [
    'a contributor below a label',
    '<div><p>Penulis</p><p>: Kontributor Semarang, Rina Sari</p></div>',
    ['Rina Sari/author'],
  ],
  [
    'a link to each name',
    '<p>Von: <a>Rina Sari</a>, <a>Budi Hartono</a></p>',
    ['Rina Sari/author', 'Budi Hartono/author'],
  ],
  [
    'a list with its commas in the links',
    '<p>Von: <a>Rina Sari,</a> <a>Budi Hartono</a></p>',
    ['Rina Sari/author', 'Budi Hartono/author'],
  ],
  ['a byline after the date', '<p>Do 06.11.25 | 14:07 Uhr | Von Rina Sari</p>', ['Rina Sari/author']],
  ['no agency', '<p>Von APA</p>', []],
  ['no site with a digit in its name', '<p>Oleh Kabar6.com pada 6 Nov</p>', []],
  ['nobody before a loose label', '<p>Powered By Kabar 6</p>', []],
  ['nobody in prose', '<p>Oleh karena itu, editor koran diminta menahan diri.</p>', []],
])('finds %s', (_, html, expected) => expect(credited(html)).toEqual(expected));

test.each([
  ['Rina Sari', true],
  ['H. M. Yusuf bin Ali', true],
  ['Redaksi', false],
  ['Kontributor Semarang', false],
  ['Ursula von Leyen', true],
  ['APA', false],
  ['harga beras', false],
  ['Rina 2', false],
  ['Rp', false],
])('%j is a name: %s', (text, expected) => expect(isName(text)).toBe(expected));
