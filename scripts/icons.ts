/** Draws the toolbar icons from the drawings in icons/. Run it after changing one: npx tsx scripts/icons.ts */
import { readFile, writeFile } from 'node:fs/promises';
import { Resvg } from '@resvg/resvg-js';

/** Drawing, name of its pictures, their sizes: the two that tell a tab's state stand on the toolbar only. */
const icons = [
  ['jernih', 'icon', [16, 32, 48, 128]],
  ['open', 'open', [16, 32, 48]],
  ['off', 'off', [16, 32, 48]],
] as const;

for (const [drawing, name, sizes] of icons) {
  const svg = await readFile(`icons/${drawing}.svg`);
  for (const size of sizes) {
    const image = new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render();
    await writeFile(`icons/${name}-${size}.png`, image.asPng());
  }
}
