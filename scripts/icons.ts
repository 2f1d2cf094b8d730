/** Draws the toolbar icons from icons/jernih.svg. Run it after changing the drawing: npx tsx scripts/icons.ts */
import { readFile, writeFile } from 'node:fs/promises';
import { Resvg } from '@resvg/resvg-js';

const sizes = [16, 32, 48, 128];

const drawing = await readFile('icons/jernih.svg');
for (const size of sizes) {
  const image = new Resvg(drawing, { fitTo: { mode: 'width', value: size } }).render();
  await writeFile(`icons/icon-${size}.png`, image.asPng());
}
