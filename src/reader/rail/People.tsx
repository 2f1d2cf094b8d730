import { useRef } from 'preact/hooks';
import type { Person } from '../../annotate/reading.ts';
import { useTranslate } from '../translate.ts';
import { useView } from '../view.ts';
import { Facts, LongList, Row, Section } from './Section.tsx';

/** Who the article is about, most mentioned first. */
export function People() {
  const t = useTranslate();
  const { people } = useView().reading;
  if (people.length === 0) return null;
  return (
    <Section title={t('people')} count={people.length}>
      <LongList rows={people.map((person) => <PersonRow key={person.name} person={person} />)} />
    </Section>
  );
}

/** Leads to the first mention, and from there to the next one at every further click. */
function PersonRow({ person: { name, role, mentions } }: { readonly person: Person }) {
  const t = useTranslate();
  const { jump } = useView();
  const next = useRef(0);
  return (
    <Row onJump={() => jump(mentions[next.current++ % mentions.length])}>
      <b>{name}</b>
      <Facts parts={[role, mentions.length > 1 && t('times', mentions.length)]} />
    </Row>
  );
}
