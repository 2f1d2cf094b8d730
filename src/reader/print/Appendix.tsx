import type { KeyFigure, Term } from '../../annotate/reading.ts';
import { metricText } from '../figure-value.ts';
import { figureText } from '../rail/subjects.ts';
import { placeName } from '../reveal.ts';
import { useTranslate } from '../translate.ts';
import { useView } from '../view.ts';
import { linksOf } from './links.ts';

/** What follows the article on paper: where it comes from and, if the settings want it, key figures, glossary and links. */
export function Appendix() {
  const { article, keyFigures, terms } = useView().reading;
  const links = linksOf(article);
  return (
    <footer class="appendix">
      <p class="source">
        {article.site && <b>{article.site}</b>} {article.url}
      </p>
      {keyFigures.length > 0 && <PrintedFigures figures={keyFigures} />}
      {terms.length > 0 && <PrintedTerms terms={terms} />}
      {links.length > 0 && <PrintedLinks links={links} />}
    </footer>
  );
}

function PrintedFigures({ figures }: { readonly figures: readonly KeyFigure[] }) {
  const t = useTranslate();
  return (
    <section>
      <h2>{t('keyFigures')}</h2>
      <dl>
        {figures.map((keyFigure) => (
          <div key={placeName(keyFigure.at)}>
            <dt>{figureText(keyFigure)}</dt>
            <dd>{[keyFigure.label, metricText(keyFigure.figure, t('uiLanguage'))].filter(Boolean).join(' · ')}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function PrintedTerms({ terms }: { readonly terms: readonly Term[] }) {
  const t = useTranslate();
  return (
    <section>
      <h2>{t('glossary')}</h2>
      <dl>
        {terms.map(({ term, expansion, english, gloss }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>
              {[expansion, english !== expansion && english].filter(Boolean).join(' · ')}
              {gloss && <p>{gloss}</p>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function PrintedLinks({ links }: { readonly links: readonly string[] }) {
  const t = useTranslate();
  return (
    <section>
      <h2>{t('links')}</h2>
      <ol>
        {links.map((href, order) => (
          <li key={order}>{href}</li>
        ))}
      </ol>
    </section>
  );
}
