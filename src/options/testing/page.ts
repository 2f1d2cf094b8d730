/** Does in jsdom what a person does on the options page; for tests. */
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';

/** The page's elements; each method throws where there is nothing to act on. */
export class Page {
  readonly root = document.body.appendChild(document.createElement('div'));

  /** Draws it and waits until it has what it needs. */
  async show(content: ComponentChild): Promise<void> {
    await act(async () => render(content, this.root));
    await this.settled();
  }

  /** Takes everything away. */
  close(): void {
    act(() => render(null, this.root));
    this.root.remove();
  }

  /** The first element that the selector finds. */
  find<E extends HTMLElement>(selector: string): E {
    const found = this.root.querySelector<E>(selector);
    if (!found) throw new Error(`There is no ${selector}.`);
    return found;
  }

  /** Texts of all elements that the selector finds. */
  texts(selector: string): string[] {
    return [...this.root.querySelectorAll(selector)].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
  }

  /** Presses the button with this text, or with this name for those who hear the page. */
  async press(name: string): Promise<void> {
    const buttons = [...this.root.querySelectorAll('button')];
    const button = buttons.find((one) => one.getAttribute('aria-label') === name || one.textContent?.trim() === name);
    if (!button) throw new Error(`There is no button ${name}.`);
    // As a browser does; jsdom's `click()` moves no focus.
    button.focus();
    await act(async () => button.click());
    await this.settled();
  }

  /** Puts a value into a field, as if it was typed or pasted. */
  async fill(selector: string, value: string): Promise<void> {
    const field = this.find<HTMLInputElement | HTMLTextAreaElement>(selector);
    await act(async () => {
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await this.settled();
  }

  /** Chooses a file. */
  async choose(selector: string, file: File): Promise<void> {
    const field = this.find(selector);
    Object.defineProperty(field, 'files', { value: [file], configurable: true });
    await act(async () => void field.dispatchEvent(new Event('change', { bubbles: true })));
    await this.settled();
  }

  /** Sends the form in which the element is. */
  async submit(selector: string): Promise<void> {
    const form = this.find(selector).closest('form');
    await act(async () => void form?.dispatchEvent(new Event('submit', { cancelable: true, bubbles: true })));
    await this.settled();
  }

  /** Resolves once storage and files have answered and what they said is drawn. */
  async settled(): Promise<void> {
    await act(() => new Promise((resolve) => setTimeout(resolve, 10)));
  }
}
