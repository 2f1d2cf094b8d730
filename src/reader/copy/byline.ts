import type { Author } from '../../article/article.ts';

/** The names of all who are credited, in one line. */
export const bylineOf = (authors: readonly Author[]): string => authors.map(({ name }) => name).join(', ');
