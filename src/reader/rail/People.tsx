import type { Person } from '../../annotate/reading.ts';
import type { OnlyProps } from '../only.ts';
import { useTranslate } from '../translate.ts';
import { useView } from '../view.ts';
import { Facts, LongList } from './Section.tsx';
import { SubjectRow } from './SubjectRow.tsx';
import { personSubject } from './subjects.ts';

/** Who the article is about, most mentioned first. */
export function People(only: OnlyProps) {
  const { people } = useView().reading;
  return <LongList rows={people.map((person) => <PersonRow key={person.name} person={person} {...only} />)} />;
}

function PersonRow({ person, ...only }: OnlyProps & { readonly person: Person }) {
  const t = useTranslate();
  const { name, role, mentions } = person;
  return (
    <SubjectRow subject={personSubject(person)} {...only}>
      <b>{name}</b>
      <Facts parts={[role, mentions.length > 1 && t('times', mentions.length)]} />
    </SubjectRow>
  );
}
