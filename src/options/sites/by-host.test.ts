import { expect, test } from 'vitest';
import { byHost } from './by-host.ts';

test.each([
  [['*://*.kompas.com/*'], [{ host: 'kompas.com', origins: ['*://*.kompas.com/*'] }]],
  [['https://www.kompas.com/*'], [{ host: 'www.kompas.com', origins: ['https://www.kompas.com/*'] }]],
  [
    ['https://tempo.co/*', 'https://antara.id:8443/*', 'http://tempo.co/*'],
    [
      { host: 'antara.id:8443', origins: ['https://antara.id:8443/*'] },
      { host: 'tempo.co', origins: ['https://tempo.co/*', 'http://tempo.co/*'] },
    ],
  ],
  [
    ['*://a.example/*', '*://*/*', '<all_urls>'],
    [
      { host: null, origins: ['*://*/*', '<all_urls>'] },
      { host: 'a.example', origins: ['*://a.example/*'] },
    ],
  ],
  [[], []],
])('%j', (origins, sites) => expect(byHost(origins)).toEqual(sites));
