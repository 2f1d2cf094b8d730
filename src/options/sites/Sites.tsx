import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useTranslate } from '../../reader/translate.ts';
import { Section } from '../nav/Section.tsx';
import type { Problem } from '../problem.ts';
import { byHost, type Site } from './by-host.ts';
import { giveBackOrigins } from './origins.ts';

/** The sites that open in the reader by themselves, each to be turned off. */
export function Sites({ origins }: { readonly origins: readonly string[] }) {
  const t = useTranslate();
  const sites = byHost(origins);
  const { said, problem, status, turnOff } = useTurningOff();
  const nameOf = ({ host }: Site) => host ?? t('siteAll');
  return (
    <Section id="sites" class="plain sites">
      <p class="hint">{t(sites.length === 0 ? 'sitesNone' : 'sitesHint')}</p>
      <ul>
        {sites.map((site) => (
          <li key={nameOf(site)} class="row">
            <p>
              <b>{nameOf(site)}</b>
            </p>
            <button
              type="button"
              class="quiet"
              aria-label={t('siteOffNamed', nameOf(site))}
              onClick={() => void turnOff(site.origins, ['siteIsOff', nameOf(site)])}
            >
              {t('siteOff')}
            </button>
          </li>
        ))}
      </ul>
      {sites.length > 1 && (
        <button type="button" class="button" onClick={() => void turnOff(origins, ['sitesAreOff'])}>
          {t('sitesOff')}
        </button>
      )}
      <p role="status" tabIndex={-1} ref={status}>
        {said && t(...said)}
      </p>
      <p role="alert">{problem && t(...problem)}</p>
    </Section>
  );
}

function useTurningOff() {
  const [said, setSaid] = useState<Problem | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const status = useRef<HTMLParagraphElement>(null);
  // The button that was pressed goes with its row.
  useLayoutEffect(() => {
    if (said) status.current?.focus({ preventScroll: true });
  }, [said]);
  const turnOff = async (origins: readonly string[], done: Problem) => {
    try {
      await giveBackOrigins(origins);
      setSaid(done);
      setProblem(null);
    } catch {
      setProblem(['siteKept']);
    }
  };
  return { said, problem, status, turnOff };
}
