/** The built-in glossary for articles in English, by kind. */
import { country } from './country.ts';
import { economy } from './economy.ts';
import { education } from './education.ts';
import { government } from './government.ts';
import { health } from './health.ts';
import { international } from './international.ts';
import { law } from './law.ts';
import { media } from './media.ts';
import { politics } from './politics.ts';
import { security } from './security.ts';
import { society } from './society.ts';
import { sport } from './sport.ts';
import { technology } from './technology.ts';
import { transport } from './transport.ts';

/** Lines of `term | expansion | gloss | Indonesian | rules`, a text per kind. */
export const englishTerms = {
  country,
  economy,
  education,
  government,
  health,
  international,
  law,
  media,
  politics,
  security,
  society,
  sport,
  technology,
  transport,
};
