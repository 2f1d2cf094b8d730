// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import type { ImageBlock } from '../../article/article.ts';
import { sampleView } from '../testing/sample-view.ts';
import { ViewContext } from '../view.ts';
import { Picture } from './Picture.tsx';

const described: ImageBlock = {
  type: 'image',
  src: 'https://kabar.example/a.jpg',
  alt: 'Tenda di lapangan',
  caption: 'Tenda darurat.',
  credit: 'Sari',
};

const root = document.body.appendChild(document.createElement('div'));

function draw(picture: ImageBlock, pictures = true): void {
  act(() =>
    render(
      <ViewContext.Provider value={{ ...sampleView, pictures }}>
        <Picture picture={picture} />
      </ViewContext.Provider>,
      root,
    ),
  );
}

afterEach(() => render(null, root));

test('pictures that are off ask for nothing, and say what there was to see', () => {
  draw(described, false);
  expect(root.querySelectorAll('img, button')).toHaveLength(0);
  expect(root.querySelector('figure')?.textContent).toContain('Tenda di lapangan');
  expect(root.querySelector('figcaption')?.textContent).toContain('Tenda darurat.');
});

test('what is alike is said once', () => {
  draw({ ...described, alt: described.caption }, false);
  expect(root.querySelectorAll('.alt')).toHaveLength(0);
});

test('a picture that is off and that nobody described leaves nothing', () => {
  draw({ ...described, alt: '', caption: '', credit: '' }, false);
  expect(root.childElementCount).toBe(0);
});

test('a picture can be enlarged by a button that names it; one that is missing cannot', () => {
  draw(described);
  expect(root.querySelector('button')?.getAttribute('aria-label')).toBe('enlargePicture');
  act(() => void root.querySelector('img')?.dispatchEvent(new Event('error')));
  expect(root.querySelectorAll('button, img')).toHaveLength(0);
  expect(root.querySelector('.missing')?.textContent).toContain('Tenda di lapangan');
});
