/** Lines between paragraphs that lead to other articles. */
import { isTextBlock, type TextBlock } from '../article.ts';
import { dropping, linkedShare } from './pass.ts';

const lead =
  /^[\s([“"–>•*-]{0,6}(?:baca\s(?:juga|selengkapnya|selanjutnya|lainnya)|simak\s(?:juga|pula|video|berita|artikel|selengkapnya)|lihat\s(?:juga|video|foto|pula)|tonton\s(?:juga|video)|saksikan\s(?:juga|video)|pilihan\s(?:editor|redaksi)|(?:berita|artikel|video)\s(?:terkait|pilihan|lainnya)|jangan\slewatkan|read\s(?:also|more|next)|also\sread|see\salso|related(?:\s(?:articles?|stor(?:y|ies)))?|recommended|mehr\szum\sthema|lesen\ssie\sauch|zum\sartikel|lire\saussi|à\slire\saussi|leer\s(?:también|más)|leggi\sanche|lees\sook|les\sogså|läs\s(?:också|mer|även)|læs\sogså|czytaj\s(?:więcej|też|także)|leia\s(?:também|mais)|lue\smyös)(?![\wà-ÿ])/i;

const leadWithColon = /^(?:baca|simak|lihat|tonton|more|watch|read|listen)\s?[:：|]/i;

/** Longer texts that begin so are prose, in characters. */
const longestLine = 200;

/** Drops "Baca juga: …" and its kin, with the linked list that follows a bare one. */
export const relatedLines = dropping('tidy/related-lines', (block, { index, blocks }) => {
  if (leadsAway(block)) return 'leads elsewhere';
  const isLinked = linkedShare(block) > 0.8;
  if (!isLinked) return null;
  const lead = blocks.slice(0, index).findLast((before) => !isTextBlock(before) || linkedShare(before) <= 0.8);
  return lead && isTextBlock(lead) && bareLead(lead.text) ? 'leads elsewhere' : null;
});

function leadsAway(block: TextBlock): boolean {
  if (block.text.length > longestLine) return false;
  if (leadWithColon.test(block.text)) return true;
  const match = lead.exec(block.text);
  if (!match) return false;
  const rest = block.text.slice(match[0].length);
  // "Baca juga buku itu" inside prose has neither a colon nor a link.
  return rest === '' || /^\s*[:：\-–>»"“!]/.test(rest) || linkedShare(block) > 0.4 || block.type === 'heading';
}

function bareLead(text: string): boolean {
  const match = lead.exec(text);
  return match !== null && /^\s*[:：]?$/.test(text.slice(match[0].length));
}
