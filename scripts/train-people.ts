/**
 * `npx tsx scripts/train-people.ts DIR [ROUNDS]`: trains the name model on `idner2k-train.json` and `nergrit-train.json`
 * of a folder and writes `src/annotate/people/model/weights.json`. Prints exact F1 on `idner2k-dev.json` and
 * `nergrit-valid.json` after each round; neither is trained on. An averaged structured perceptron; the rounds differ
 * in the order of the sentences, and their sum is steadier than any of them. Seeded: the same data, the same weights.
 *
 * Trained on IDNer-News-2k (MIT, Khairunnisa, Imankulova and Komachi 2020) and the NERGRIT corpus (Apache-2.0, PT Gria
 * Inovasi Teknologi, in the form of IndoNLU). Last run, 16 rounds: F1 .883 on idner2k-dev, .677 on nergrit-valid, 61 kB.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { indonesianPeople } from '../src/annotate/people/id.ts';
import { bestTags, type NameModel, namesIn, type Tag } from '../src/annotate/people/model/decode.ts';
import { featuresAt, rows } from '../src/annotate/people/model/features.ts';
import { modelOf } from '../src/annotate/people/model/model.ts';
import { type Token, tokenize } from '../src/annotate/tokens.ts';

const [folder, rounds = '16'] = process.argv.slice(2);
const epochs = 4;
const target = 'src/annotate/people/model/weights.json';
const transitionsAt = rows * 3;
const size = transitionsAt + 9;

interface Sentence {
  readonly tokens: readonly Token[];
  readonly tags: readonly Tag[];
}

interface Item {
  readonly text: string;
  readonly spans: readonly { readonly start: number; readonly end: number; readonly label: string }[];
}

function load(name: string): Sentence[] {
  const { items } = JSON.parse(readFileSync(join(folder ?? '.', `${name}.json`), 'utf8')) as { items: Item[] };
  return items.map(({ text, spans }) => {
    const tokens = tokenize(text);
    const people = spans.filter(({ label }) => label === 'PER');
    return { tokens, tags: tokens.map((token) => tagOf(token, people)) };
  });
}

function tagOf({ start, end }: Token, people: Item['spans']): Tag {
  const person = people.find((span) => span.start <= start && end <= span.end);
  if (person === undefined) return 0;
  return person.start === start ? 1 : 2;
}

/** Weights while training: the current ones, and what makes their average. */
class Trainer implements NameModel {
  readonly current = new Float64Array(size);
  readonly #weighted = new Float64Array(size);
  #steps = 1;

  weight(row: number, tag: Tag): number {
    return this.current[row * 3 + tag] ?? 0;
  }

  transition(from: Tag, to: Tag): number {
    return this.current[transitionsAt + from * 3 + to] ?? 0;
  }

  learn({ tokens, tags }: Sentence): void {
    const guess = bestTags(tokens, this, indonesianPeople);
    this.#steps++;
    tags.forEach((tag, at) => {
      const guessed = guess[at] ?? 0;
      if (tag !== guessed) {
        for (const row of featuresAt(tokens, at, indonesianPeople)) this.#move(row * 3 + tag, row * 3 + guessed);
      }
      if (at > 0) this.#move(this.#step(tags, at), this.#step(guess, at));
    });
  }

  #step(tags: readonly Tag[], at: number): number {
    return transitionsAt + (tags[at - 1] ?? 0) * 3 + (tags[at] ?? 0);
  }

  #move(up: number, down: number): void {
    if (up !== down) {
      this.#add(up, 1);
      this.#add(down, -1);
    }
  }

  #add(index: number, by: number): void {
    this.current[index] = (this.current[index] ?? 0) + by;
    this.#weighted[index] = (this.#weighted[index] ?? 0) + by * this.#steps;
  }

  average(): Float64Array {
    return this.current.map((weight, index) => weight - (this.#weighted[index] ?? 0) / this.#steps);
  }
}

/** One byte a weight, as base64: small weights that change nothing become nought and compress away. */
function packed(weights: Float64Array): { scale: number; weights: string } {
  const scale = 127 / weights.reduce((largest, weight) => Math.max(largest, Math.abs(weight)), 0);
  const bytes = Int8Array.from(weights, (weight) => Math.round(weight * scale));
  return { scale, weights: Buffer.from(bytes.buffer).toString('base64') };
}

function exactF1(sentences: readonly Sentence[], model: NameModel): string {
  const count = { right: 0, found: 0, gold: 0 };
  for (const { tokens, tags } of sentences) {
    const gold = new Set(tags.flatMap((tag, at) => (tag === 1 ? [`${at} ${endOf(tags, at)}`] : [])));
    const found = namesIn(tokens, model, indonesianPeople);
    count.gold += gold.size;
    count.found += found.length;
    count.right += found.filter(({ from, to }) => gold.has(`${from} ${to}`)).length;
  }
  return ((2 * count.right) / (count.found + count.gold)).toFixed(3);
}

function endOf(tags: readonly Tag[], at: number): number {
  const end = tags.findIndex((tag, index) => index > at && tag !== 2);
  return end < 0 ? tags.length : end;
}

let state = 1;
function random(): number {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return state / 2 ** 32;
}

const training = [...load('idner2k-train'), ...load('nergrit-train')];
const checks = ['idner2k-dev', 'nergrit-valid'].map((name) => ({ name, sentences: load(name) }));
const sum = new Float64Array(size);
for (let round = 1; round <= Number(rounds); round++) {
  const trainer = new Trainer();
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const sentence of training.toSorted(() => random() - 0.5)) trainer.learn(sentence);
  }
  trainer.average().forEach((weight, index) => {
    sum[index] = (sum[index] ?? 0) + weight;
  });
  const file = JSON.stringify(packed(sum));
  const model = modelOf(JSON.parse(file));
  const figures = checks.map(({ name, sentences }) => `${name} F1 ${exactF1(sentences, model)}`);
  console.log(`round ${round}: ${figures.join(', ')}, ${(gzipSync(file).length / 1000).toFixed(1)} kB gzip`);
  writeFileSync(target, `${file}\n`);
}
