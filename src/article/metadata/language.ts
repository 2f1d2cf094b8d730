/** Tells the article's language from its commonest words, because `html lang` is often wrong. */
import { wordsOf } from '../text.ts';

// Function words of each language that the others here lack.
const functionWords: Record<string, readonly string[]> = {
  id: 'yang dan di dengan untuk pada dari dalam ini itu tidak akan juga oleh karena telah bisa'.split(' '),
  ms: 'yang dan di dengan untuk pada dari ini itu tidak akan juga oleh kerana telah boleh ialah beliau'.split(' '),
  en: 'the of and to in that is was for with as his are has by from'.split(' '),
  de: 'der die und das ist von mit dem den nicht ein eine auch sich auf'.split(' '),
  fr: 'le la les des et est dans que une pour qui sur pas du au'.split(' '),
  es: 'el los las del que una por con para como más pero sus fue'.split(' '),
  nl: 'het een van en dat niet zijn voor met ook aan maar bij werd'.split(' '),
  it: 'il che della di per una con non sono gli nel più anche alla'.split(' '),
  pt: 'o que não uma com para os das dos pelo mais como foi em'.split(' '),
};

/** Share of function words below which the text says nothing about its language. */
const leastShare = 0.08;

/** Languages told by their letters alone: kana, hangul, Han and Hebrew. */
const scripts: readonly (readonly [RegExp, string])[] = [
  [/[\u3040-\u30ff]/, 'ja'],
  [/[\uac00-\ud7af]/, 'ko'],
  [/[\u4e00-\u9fff]/, 'zh'],
  [/[\u0590-\u05ff]/, 'he'],
];

/** BCP 47 primary language of `text`; `declared` (any form of a language tag) where the text does not tell. */
export function languageOf(text: string, declared: string): string {
  const sample = text.slice(0, 5000);
  const script = scripts.find(([letters]) => letters.test(sample));
  const words = wordsOf(sample);
  const ranked = Object.entries(functionWords)
    .map(([language, known]) => ({ language, share: shareOf(words, new Set(known)) }))
    .sort((a, b) => b.share - a.share);
  const [best] = ranked;
  if (best && best.share >= leastShare) return best.language;
  return script?.[1] ?? primaryOf(declared);
}

function shareOf(words: readonly string[], known: ReadonlySet<string>): number {
  return words.length === 0 ? 0 : words.filter((word) => known.has(word)).length / words.length;
}

function primaryOf(tag: string): string {
  return /^[a-z]{2,3}(?=$|[-_])/i.exec(tag.trim())?.[0].toLowerCase() ?? '';
}

const rightToLeft = new Set(['ar', 'fa', 'he', 'ur', 'ps', 'sd', 'ug', 'yi']);

/** Writing direction of a language. */
export const directionOf = (language: string): 'ltr' | 'rtl' => (rightToLeft.has(language) ? 'rtl' : 'ltr');
