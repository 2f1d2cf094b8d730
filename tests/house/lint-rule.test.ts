import { expect, test } from 'vitest';
import { exceptions, isSwitchedOn, refusedLines } from './lint-lines.ts';

/** Each line must be refused by the rule against HTML strings. */
const html = [
  "el.innerHTML = 'x';",
  'use(el.outerHTML);',
  "el.insertAdjacentHTML('beforeend', 'x');",
  "document.write('x');",
  'use(new DOMParser());',
  "eval('1');",
  "use(new Function('x'));",
  'const { innerHTML } = el;',
  "el['outerHTML'] = 'x';",
  "use('srcdoc');",
  'use(<p dangerouslySetInnerHTML={{ __html: s }} />);',
  'range.createContextualFragment(s);',
];

/** Each line must be refused by the rule against text that is in no language file. */
const untranslated = [
  'use(<p>Hello there</p>);',
  "use(<p>{'Hello'}</p>);",
  "use(<p>{x ? 'Hello' : t('x')}</p>);",
  "use(<p>{x && 'Hello'}</p>);",
  `use(<p>{\`\${x} items\`}</p>);`,
  'use(<button aria-label="Close" />);',
  "use(<button title={'Close'} />);",
  "use(<img alt={x ? 'Picture' : ''} />);",
  `use(<input placeholder={\`Find \${x}\`} />);`,
];

const fine = [
  'el.textContent = use(s);',
  "use(<p>{t('x')} · {n} × <kbd>Esc</kbd></p>);",
  `use(<p class="x" data-action="close">{x === 'y' && t('z')}</p>);`,
  `use(<button aria-label={t('close')} title={x ? t('a') : t('b')} type="button" />);`,
  `use(<p>{\`\${x} · \${y}\`}</p>);`,
  'use(<img alt="" />);',
  "use(<p>{t(x ? 'a' : 'b')}</p>);",
];

const rules = [
  { rule: 'no-html-strings', message: 'HTML strings are banned', banned: html },
  { rule: 'no-untranslated-text', message: 'belongs into src/_locales', banned: untranslated },
];

test.each(rules)('$rule refuses what it is there for, and nothing else', ({ message, banned }) => {
  expect(refusedLines([...banned, ...fine], message)).toEqual(banned);
});

test.each(rules)('$rule is switched on, and nowhere off', ({ rule }) => {
  expect(isSwitchedOn(rule)).toBe(true);
  expect(exceptions()).toBe('');
});
