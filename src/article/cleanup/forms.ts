/** Boxes around something to fill in: newsletters, polls, sign-in. */
import { formAttribute } from '../snapshot/snapshot.ts';
import { removing } from './pass.ts';

/** Some sites wrap the whole page into one form; longer text than this is no form's, in characters. */
const longestForm = 700;

/** Removes the elements that were forms, with the box around them that says what they are for. */
export const forms = removing('cleanup/forms', formsWithBoxes, (element) => {
  if (element.localName === 'body' || element.querySelector('h1, article, figure')) return null;
  return (element.textContent?.trim().length ?? 0) <= longestForm ? 'form' : null;
});

function formsWithBoxes(root: Element): Element[] {
  return [...root.querySelectorAll(`[${formAttribute}]`)].flatMap((form) => [form.parentElement ?? form, form]);
}
