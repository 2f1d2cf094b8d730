import type { Term } from '../../annotate/reading.ts';
import type { OnlyProps } from '../only.ts';
import { useTranslate } from '../translate.ts';
import { Facts } from './Section.tsx';
import { SubjectRow } from './SubjectRow.tsx';
import { termSubject } from './subjects.ts';

/** A term with its long form. */
export function GlossaryRow({ term, ...only }: OnlyProps & { readonly term: Term }) {
  const t = useTranslate();
  const { term: short, expansion, english, mentions } = term;
  return (
    <SubjectRow subject={termSubject(term)} {...only}>
      <b>{short}</b>
      <Facts
        parts={[expansion, english !== expansion && english, mentions.length > 1 && t('times', mentions.length)]}
      />
    </SubjectRow>
  );
}
