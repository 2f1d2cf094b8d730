/**
 * The shape of a clean article: plain JSON, no HTML. Everything after
 * extraction (annotators, reader, exports) works on these types alone.
 */

/** Half-open range of UTF-16 offsets into one block's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Inline kinds that carry nothing but their range. */
export const plainMarkKinds = ['strong', 'emphasis', 'code', 'superscript', 'subscript', 'dateline'] as const;

/** A formatting range taken over from the page. Marks of one block may nest. */
export type Mark =
  | (Span & { readonly kind: (typeof plainMarkKinds)[number] })
  /** `href` is absolute, http(s) only. */
  | (Span & { readonly kind: 'link'; readonly href: string });

/** Text with the marks that lie on it. */
export interface Rich {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** A paragraph of running text. */
export interface ParagraphBlock extends Rich {
  readonly type: 'paragraph';
}

/** The lead sentence(s) set apart above the body. */
export interface StandfirstBlock extends Rich {
  readonly type: 'standfirst';
}

/** A subheading; the article's title is not among the blocks. */
export interface HeadingBlock extends Rich {
  readonly type: 'heading';
  readonly level: 2 | 3 | 4 | 5 | 6;
}

/** A paragraph of a quotation; neighbouring quote blocks belong together. */
export interface QuoteBlock extends Rich {
  readonly type: 'quote';
}

/** One item of a list; neighbouring items of the same depth and order belong together. */
export interface ListItemBlock extends Rich {
  readonly type: 'list-item';
  readonly ordered: boolean;
  /** 0 for the outermost list. */
  readonly depth: number;
}

/** Preformatted text, line breaks kept. */
export interface CodeBlock extends Rich {
  readonly type: 'code';
}

/** A picture. `caption` has no credit in it; `credit` has no parentheses. Empty string where absent. */
export interface ImageBlock {
  readonly type: 'image';
  /** Absolute, http(s) only. */
  readonly src: string;
  readonly alt: string;
  readonly caption: string;
  readonly credit: string;
}

/** A table as rows of plain cells. */
export interface TableBlock {
  readonly type: 'table';
  readonly caption: string;
  readonly rows: readonly (readonly TableCell[])[];
}

/** One cell; `header` for `th`. */
export interface TableCell {
  readonly text: string;
  readonly header: boolean;
}

/** A video, post or other foreign piece, shown as a labelled link. */
export interface EmbedBlock {
  readonly type: 'embed';
  /** Absolute, http(s) only. */
  readonly href: string;
  readonly label: string;
}

/** A block that annotators read. */
export type TextBlock = ParagraphBlock | StandfirstBlock | HeadingBlock | QuoteBlock | ListItemBlock | CodeBlock;

/** One piece of the article, in reading order. */
export type Block = TextBlock | ImageBlock | TableBlock | EmbedBlock;

/** What a credited person did, as the page names it. */
export const authorRoles = ['author', 'reporter', 'editor', 'photographer', 'translator'] as const;

/** Somebody credited for the article. */
export interface Author {
  readonly name: string;
  readonly role: (typeof authorRoles)[number];
}

/** Where an article that its site spreads over several pages goes on. Addresses are absolute, http(s), of the page's host. */
export interface Pages {
  /** From 1. */
  readonly current: number;
  /** Null where the page doesn't tell. */
  readonly total: number | null;
  readonly next: string | null;
  readonly previous: string | null;
}

/** Whether the whole text is on the page, or only the part that is shown to everybody. */
export const accesses = ['full', 'partial'] as const;

/** How much of the page was asked for. */
export const extents = ['whole', 'selection'] as const;

/** How much of the page was asked for. */
export type Extent = (typeof extents)[number];

/** A cleaned article. Unknown text fields are empty strings, unknown dates are null. */
export interface Article {
  /** Canonical address, absolute, http(s). */
  readonly url: string;
  /** The publication's name, e.g. "Kabar Kini". */
  readonly site: string;
  /** The part of the publication, "Ekonomi"; empty where the page names none. */
  readonly section: string;
  /** Without the site's name. */
  readonly title: string;
  readonly authors: readonly Author[];
  /** ISO 8601 with zone, e.g. `2025-11-06T07:00:00+07:00`; a bare date where the page gives no time. */
  readonly published: string | null;
  readonly modified: string | null;
  /** BCP 47 primary language, e.g. `id`; empty when unknown. */
  readonly language: string;
  /** `rtl` for Arabic, Hebrew and the like. */
  readonly direction: 'ltr' | 'rtl';
  /** The picture above the text; never repeated among the blocks. */
  readonly lead: ImageBlock | null;
  readonly blocks: readonly Block[];
  /** Null where the article is on one page, as far as the page tells. */
  readonly pages: Pages | null;
  readonly access: (typeof accesses)[number];
  readonly extent: Extent;
}

/** Why something was taken out; the reader has a sentence for each. `failed` is a pass that threw, and took nothing. */
export const removalReasons = [
  'layer',
  'page',
  'leads elsewhere',
  'comments',
  'author',
  'form',
  'box',
  'placeholder',
  'label',
  'markup',
  'repeated',
  'pull quote',
  'lone caption',
  'caption above',
  'invitation',
  'disclosure',
  'republished',
  'credit',
  'date',
  'empty',
  'failed',
] as const;

/** Why something was taken out. */
export type RemovalReason = (typeof removalReasons)[number];

/** One thing taken out of the article, so that "why is this missing?" has an answer. */
export interface Removal {
  /** Id of the pass that removed it, e.g. `tidy/related-lines`. */
  readonly pass: string;
  readonly reason: RemovalReason;
  /** The removed text, at most {@link removalTextLimit} characters of it. */
  readonly text: string;
  /** The removed block and the index in the article's blocks that it would have; null where it never was one. */
  readonly place: { readonly block: Block; readonly at: number } | null;
}

/** Characters of removed text that a trace keeps per removal. */
export const removalTextLimit = 1000;

/** The note of a removal whose place is not known. */
export const removal = (pass: string, reason: RemovalReason, text: string): Removal => ({
  pass,
  reason,
  text: text.slice(0, removalTextLimit),
  place: null,
});

/** Why a page gave no article. */
export const failureReasons = [
  'not-article',
  'home',
  'empty',
  'paywalled',
  'no-selection',
  'pdf',
  'restricted',
  'no-permission',
  'updated',
  'failed',
] as const;

/** Why a page gave no article; each has one sentence and one thing to do in the reader. */
export type FailureReason = (typeof failureReasons)[number];

/** The outcome of extraction: an article with its trace, or a reason there is none. */
export type Extraction =
  | {
      readonly ok: true;
      readonly article: Article;
      readonly trace: readonly Removal[];
      /** The page's own host, which its canonical address may not have. */
      readonly host: string;
      /** Whether a text on the page is selected. */
      readonly selected: boolean;
    }
  | { readonly ok: false; readonly reason: FailureReason };

/** Whether annotators read this block. */
export function isTextBlock(block: Block): block is TextBlock {
  return 'marks' in block;
}
