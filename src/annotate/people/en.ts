/** How English news introduces people. */
import { englishDates } from '../dates/en.ts';
import { englishFigures } from '../figures/en.ts';
import { phrasesOf, words } from '../figures/grammar.ts';
import { phraseTable } from '../phrases.ts';
import type { PeopleGrammar } from './grammar.ts';

/** The tables for English. */
export const englishPeople: PeopleGrammar = {
  titles: words(
    'president minister premier chancellor king queen prince princess pope governor mayor senator congressman congresswoman lawmaker secretary chairman chairwoman chairperson chief director leader commander general colonel captain major lieutenant sergeant officer judge justice attorney prosecutor professor dr analyst economist researcher activist spokesman spokeswoman spokesperson ambassador coach manager ceo founder actor actress singer former vice prime foreign deputy',
  ),
  roleNouns: words(
    'actor actress singer guitarist author writer novelist artist lawyer coach striker goalkeeper founder resident driver owner player widow wife husband son daughter brother sister friend neighbour neighbor adviser aide deputy vice former',
  ),
  soleTitles: words(
    'president chancellor king queen prince princess pope governor mayor senator general colonel captain sergeant judge professor dr',
  ),
  titleParts: words(
    'affairs army chief commission commissioner committee council defence defense department economic education energy executive federal finance financial foreign general health home house interior intelligence justice labour leader marshal minister ministry national of opposition party police president prime public secretary security senate state the trade transport treasury',
  ),
  bodies: words(
    'bank university party street airport river mount lake hospital school institute ministry company club stadium',
  ),
  honorifics: words('mr mrs ms miss sir lord lady dame'),
  speechBefore: words('said says added told'),
  speechAfter: words('said says added told warned argued insisted claimed noted explained tweeted replied'),
  notNames: new Set([
    ...englishFigures.notCounted,
    ...englishFigures.people,
    ...englishFigures.numbers.keys(),
    ...englishDates.weekdays.keys(),
    ...[...englishDates.months.keys()].filter((name) => name.length > 3),
    ...words(
      'according also although although another any authorities both but christian despite each earlier even every former god government he however islam it many meanwhile most muslim no officials police she some such there these they though today two we what while yet you',
    ),
  ]),
  addressed: words('you'),
  particles: words('bin van von de del der da al el ibn la le'),
  aliasCues: phraseTable(phrasesOf(true, 'alias, also known as, better known as, nicknamed')),
  nicknames: phraseTable([]),
};
