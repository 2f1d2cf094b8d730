import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { Sites } from './sites.ts';

const root = mkdtempSync(join(tmpdir(), 'jernih-'));
const folder = join(root, 'public');
const sites = new Sites();
mkdirSync(folder);
writeFileSync(join(root, 'secret.txt'), 'secret');
writeFileSync(join(folder, 'foto kapal.svg'), '<svg/>');
sites.addFolder('http://kabar.example/img', folder);
sites.addPage('http://kabar.example/berita', { body: 'page' });
sites.addPage('http://kabar.example/berita?hal=2', { body: 'page 2' });

afterAll(() => rmSync(root, { recursive: true }));

test.each([
  ['http://kabar.example/berita', 200, 'page'],
  ['http://kabar.example/berita?utm=x', 200, 'page'],
  ['http://kabar.example/berita?hal=2', 200, 'page 2'],
  ['http://kabar.example/img/foto%20kapal.svg', 200, '<svg/>'],
  ['http://kabar.example/img/..%2Fsecret.txt', 404, 'Nothing is served at this address.'],
  ['http://kabar.example/img/%', 404, 'Nothing is served at this address.'],
  ['http://lain.example/berita', 404, 'Nothing is served at this address.'],
])('%s → %i', (url, status, body) => {
  const answer = sites.find(url);
  expect(answer.status ?? 200).toBe(status);
  expect(String(answer.body)).toBe(body);
});
