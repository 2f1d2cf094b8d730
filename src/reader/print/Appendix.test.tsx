// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { explainedReading } from '../testing/explained-reading.ts';
import { sampleView } from '../testing/sample-view.ts';
import { type Translate, TranslateContext } from '../translate.ts';
import { ViewContext } from '../view.ts';
import { Appendix } from './Appendix.tsx';

const keysThemselves: Translate = (key) => (key === 'uiLanguage' ? 'id' : key);

test('names the source, every key figure and every term of the article', () => {
  const root = document.createElement('div');
  act(() =>
    render(
      <TranslateContext.Provider value={keysThemselves}>
        <ViewContext.Provider value={sampleView}>
          <Appendix />
        </ViewContext.Provider>
      </TranslateContext.Provider>,
      root,
    ),
  );
  const names = [...root.querySelectorAll('dt')].map(({ textContent }) => textContent);
  expect(root.querySelector('.source')?.textContent).toBe('Kabar https://kabar.example/1');
  expect(names).toEqual([
    ...explainedReading.keyFigures.map(({ figure, text }) => [figure.hedge, text].filter(Boolean).join(' ')),
    ...explainedReading.terms.map(({ term }) => term),
  ]);
  expect(names.length).toBeGreaterThan(8);
  expect([...root.querySelectorAll('h2')].map(({ textContent }) => textContent)).toEqual(['keyFigures', 'glossary']);
});
