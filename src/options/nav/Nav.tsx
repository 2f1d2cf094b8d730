import { useTranslate } from '../../reader/translate.ts';
import { sectionIds, sectionTitles } from './sections.ts';
import { useCurrentSection } from './use-current-section.ts';

/** Leads to every section and marks the one that is being read. */
export function Nav() {
  const t = useTranslate();
  const { current, pin } = useCurrentSection();
  return (
    <nav aria-label={t('sections')}>
      <ul>
        {sectionIds.map((id) => (
          <li key={id}>
            <a href={`#${id}`} aria-current={id === current ? 'location' : undefined} onClick={() => pin(id)}>
              {t(sectionTitles[id])}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
