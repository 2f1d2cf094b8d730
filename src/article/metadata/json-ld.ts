/** Finds the news article in a page's JSON-LD, whatever its nesting. */
import { httpAddress } from '../snapshot/pictures.ts';
import { collapse, decoded } from '../text.ts';

/** The article that JSON-LD describes; empty where it is silent. */
export interface NewsItem {
  readonly headline: string;
  readonly authors: readonly string[];
  readonly publisher: string;
  readonly published: string;
  readonly modified: string;
  readonly image: string;
  readonly description: string;
  readonly section: string;
  /** Whether it says that not all of it is free to read. */
  readonly restricted: boolean;
}

type Json = Record<string, unknown>;

const articleType = /(?:Article|BlogPosting|Report|LiveBlogPosting)$/;

/** Objects looked at in one page's JSON-LD, against endless ones. */
const mostObjects = 2000;

/** The first article among the scripts' objects; null where there is none. Broken JSON is passed over. */
export function parseNewsItem(scripts: readonly string[], base: string): NewsItem | null {
  const objects = scripts.flatMap((script) => objectsIn(parse(script)));
  const article = objects.find((object) => typesOf(object).some((type) => articleType.test(type)));
  if (!article) return null;
  const follow = (value: unknown): unknown[] => listOf(value).map((one) => referred(one, objects) ?? one);
  return {
    headline: textOf(article.headline) || textOf(article.name),
    authors: follow(article.author).map(nameOf).filter(Boolean),
    publisher: follow(article.publisher).map(nameOf).find(Boolean) ?? '',
    published: textOf(article.datePublished),
    modified: textOf(article.dateModified),
    image:
      follow(article.image)
        .map((image) => imageAddress(image, base))
        .find(Boolean) ?? '',
    description: textOf(article.description),
    section: textOf(listOf(article.articleSection)[0]),
    restricted: [article, ...listOf(article.hasPart)].some(isRestricted),
  };
}

// Written as a boolean, as a word, or as schema.org's address of the word.
const isRestricted = (value: unknown): boolean => isObject(value) && /false$/i.test(String(value.isAccessibleForFree));

/** The object that `{"@id": …}` stands for; null where the value is no such reference. */
function referred(value: unknown, objects: readonly Json[]): Json | null {
  if (!isObject(value) || 'name' in value || typeof value['@id'] !== 'string') return null;
  return objects.find((object) => object['@id'] === value['@id'] && Object.keys(object).length > 1) ?? null;
}

function parse(script: string): unknown {
  try {
    // Line breaks inside strings are the commonest fault of hand-written JSON-LD.
    return JSON.parse(script.replace(/[\r\n\t]+/g, ' '));
  } catch {
    return null;
  }
}

function objectsIn(json: unknown): Json[] {
  const found: Json[] = [];
  const pending = [json];
  for (let i = 0; i < pending.length && i < mostObjects; i++) {
    const value = pending[i];
    if (Array.isArray(value)) pending.push(...value.slice(0, mostObjects));
    else if (isObject(value)) {
      found.push(value);
      pending.push(...Object.values(value).filter((inner) => typeof inner === 'object'));
    }
  }
  return found;
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : value ? [value] : []);
// What stands in a script is not decoded by the parser.
const textOf = (value: unknown): string => (typeof value === 'string' ? collapse(decoded(value)) : '');
const typesOf = (object: Json): string[] => listOf(object['@type']).map(textOf);
const nameOf = (value: unknown): string => (isObject(value) ? textOf(listOf(value.name)[0]) : textOf(value));

function imageAddress(image: unknown, base: string): string {
  const address = isObject(image) ? textOf(image.url) || textOf(image.contentUrl) : textOf(image);
  return (address && httpAddress(address, base)) || '';
}
