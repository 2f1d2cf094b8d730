/** Contrast of text that is lit by the CSS Custom Highlight API, which axe does not see. */
import type { Surface } from '../browsers/driver.ts';

/** Text in one of the style sheet's highlights, by its contrast. */
export interface LitText {
  readonly highlight: string;
  readonly text: string;
  readonly ratio: number;
}

const measure = `(() => {
  const canvas = new OffscreenCanvas(1, 1);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  // Painted over one another, so that any notation and any transparency is settled by the browser itself.
  const paint = (...colours) => {
    context.clearRect(0, 0, 1, 1);
    for (const colour of colours) {
      context.fillStyle = colour;
      context.fillRect(0, 0, 1, 1);
    }
    return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3);
  };
  const luminance = (channels) => {
    const [red, green, blue] = channels.map((c) => c / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (one, other) => {
    const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (lighter + 0.05) / (darker + 0.05);
  };
  const article = document.querySelector('.page article');
  const probe = document.createElement('span');
  article.append(probe);
  const resolved = (property, value) => {
    probe.style.setProperty(property, value);
    const found = getComputedStyle(probe).getPropertyValue(property);
    probe.style.removeProperty(property);
    return found;
  };
  const paper = getComputedStyle(document.body).backgroundColor;
  const holders = [...article.querySelectorAll('*')].filter((element) =>
    element !== probe && element.checkVisibility() && element.closest('[data-block]') && [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim()));
  const grounds = new Map(holders.map((element) => {
    const { color, backgroundColor } = getComputedStyle(element);
    return [color + ' on ' + backgroundColor, { color, backgroundColor }];
  }));
  // What stands for another medium, such as the system's own colours, is not in effect here.
  const applies = (rule) => !rule.media || matchMedia(rule.media.mediaText).matches;
  const rulesOf = (rules) => [...rules].filter(applies).flatMap((rule) => [rule, ...(rule.cssRules && rule.type !== 1 ? rulesOf(rule.cssRules) : [])]);
  const lights = [...document.styleSheets].flatMap((sheet) => rulesOf(sheet.cssRules)).filter(({ selectorText }) => selectorText?.includes('::highlight('));
  const found = lights.flatMap(({ selectorText, style }) => {
    const background = style.backgroundColor && resolved('background-color', style.backgroundColor);
    const colour = style.color && resolved('color', style.color);
    return [...grounds].map(([text, own]) => {
      const behind = paint(paper, own.backgroundColor, ...(background ? [background] : []));
      const ink = paint(paper, own.backgroundColor, ...(background ? [background] : []), colour || own.color);
      return { highlight: selectorText, text, ratio: contrast(ink, behind) };
    });
  });
  probe.remove();
  return found;
})()`;

/** Every pair of a highlight and a look that text has in the article on show. */
export const litTexts = (surface: Surface): Promise<LitText[]> => surface.evaluate<LitText[]>(measure);
