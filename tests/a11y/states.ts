/** All that can stand open in a surface, opened one after another and looked at. */
import type { Surface } from '../browsers/driver.ts';
import { until } from '../browsers/wait.ts';

/** Looks at a surface in one state; `state` says which. */
export type Look = (state: string) => Promise<void>;

// An article's controls are many and alike; its cards are opened apart.
const closed = `[...document.querySelectorAll('button[aria-expanded=false], summary')].filter((element) => element.checkVisibility() && !element.closest('article, details[open]'))`;

/** Opens every panel, menu and fold there is, one at a time, and closes it again. */
export async function throughPanels(surface: Surface, look: Look): Promise<number> {
  const count = await surface.evaluate<number>(`${closed}.length`);
  for (let index = 0; index < count; index++) {
    const name = await surface.evaluate<string>(
      `(() => { const one = ${closed}[${index}]; one.click(); return one.getAttribute('aria-label') || one.textContent.trim(); })()`,
    );
    await look(`with “${name}” open`);
    await closeLast(surface, index, count);
  }
  return count;
}

async function closeLast(surface: Surface, index: number, count: number): Promise<void> {
  const toggle = `(document.activeElement?.blur(), [...document.querySelectorAll('[aria-expanded=true], details[open] > summary')].filter((element) => !element.closest('article')).at(-1)?.click())`;
  await surface.evaluate(`void ${toggle}`);
  await until(`panel ${index} has closed`, () => surface.evaluate<boolean>(`${closed}.length >= ${count}`));
}

const triggers = { term: '.page p .term', figure: '.page p .figure' } as const;

/** Opens a term's card, then a figure's, and closes each. */
export async function throughCards(surface: Surface, look: Look): Promise<void> {
  for (const [kind, selector] of Object.entries(triggers)) {
    await surface.click(selector);
    await surface.waitFor(`document.querySelector('.card')`);
    await look(`with a ${kind}’s card open`);
    await surface.click('.card .close');
    await surface.waitFor(`!document.querySelector('.card')`);
  }
}
