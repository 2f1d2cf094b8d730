/** Validates an extraction that crossed a process boundary: kinds, ranges and URL schemes. */
import * as v from 'valibot';
import {
  type Article,
  accesses,
  authorRoles,
  type Block,
  type Extraction,
  extents,
  failureReasons,
  type ImageBlock,
  type Mark,
  plainMarkKinds,
  type Removal,
  type Rich,
  removalReasons,
} from '../article/article.ts';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

const httpUrl = v.pipe(
  v.string(),
  v.check((value) => URL.canParse(value) && /^https?:$/.test(new URL(value).protocol), 'not an http(s) address'),
);

const mark: v.GenericSchema<unknown, Mark> = v.union([
  v.strictObject({ kind: v.picklist(plainMarkKinds), start: offset, end: offset }),
  v.strictObject({ kind: v.literal('link'), start: offset, end: offset, href: httpUrl }),
]);

const rich = { text: v.string(), marks: v.array(mark) };

const marksInsideText = <R extends Rich>() =>
  v.check<R, string>(
    ({ text, marks }) => marks.every(({ start, end }) => start < end && end <= text.length),
    'a mark reaches outside its text',
  );

const image: v.GenericSchema<unknown, ImageBlock> = v.strictObject({
  type: v.literal('image'),
  src: httpUrl,
  alt: v.string(),
  caption: v.string(),
  credit: v.string(),
});

const headingLevel = v.picklist([2, 3, 4, 5, 6]);

const block: v.GenericSchema<unknown, Block> = v.union([
  v.pipe(
    v.strictObject({ type: v.picklist(['paragraph', 'standfirst', 'quote', 'code']), ...rich }),
    marksInsideText(),
  ),
  v.pipe(v.strictObject({ type: v.literal('heading'), level: headingLevel, ...rich }), marksInsideText()),
  v.pipe(
    v.strictObject({ type: v.literal('list-item'), ordered: v.boolean(), depth: offset, ...rich }),
    marksInsideText(),
  ),
  image,
  v.strictObject({
    type: v.literal('table'),
    caption: v.string(),
    rows: v.array(v.array(v.strictObject({ text: v.string(), header: v.boolean() }))),
  }),
  v.strictObject({ type: v.literal('embed'), href: httpUrl, label: v.string() }),
]);

const date = v.nullable(v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}){0,2}(T[\d:.]+(Z|[+-]\d{2}:\d{2}))?$/)));

const pageNumber = v.pipe(v.number(), v.integer(), v.minValue(1));

/** An {@link Article}, strictly: unknown keys, schemes and kinds are errors. */
export const articleSchema: v.GenericSchema<unknown, Article> = v.strictObject({
  url: httpUrl,
  site: v.string(),
  section: v.string(),
  title: v.string(),
  authors: v.array(v.strictObject({ name: v.string(), role: v.picklist(authorRoles) })),
  published: date,
  modified: date,
  language: v.string(),
  direction: v.picklist(['ltr', 'rtl']),
  lead: v.nullable(image),
  blocks: v.array(block),
  pages: v.nullable(
    v.strictObject({
      current: pageNumber,
      total: v.nullable(pageNumber),
      next: v.nullable(httpUrl),
      previous: v.nullable(httpUrl),
    }),
  ),
  access: v.picklist(accesses),
  extent: v.picklist(extents),
});

const removal: v.GenericSchema<unknown, Removal> = v.strictObject({
  pass: v.string(),
  reason: v.picklist(removalReasons),
  text: v.string(),
  place: v.nullable(v.strictObject({ block, at: offset })),
});

/** An {@link Extraction}, strictly. */
export const extractionSchema: v.GenericSchema<unknown, Extraction> = v.variant('ok', [
  v.strictObject({
    ok: v.literal(true),
    article: articleSchema,
    trace: v.array(removal),
    host: v.string(),
    selected: v.boolean(),
  }),
  v.strictObject({ ok: v.literal(false), reason: v.picklist(failureReasons) }),
]);
