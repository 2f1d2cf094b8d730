import { useTranslate } from '../../reader/translate.ts';
import type { OwnTerm } from '../../settings/own-term.ts';
import { countPlaces, deletePlaces, onPlacesChange, restorePlaces } from '../../settings/places.ts';
import { changedSettings, type Settings } from '../../settings/settings.ts';
import { useStored } from '../../surface/use-stored.ts';
import { Section } from '../nav/Section.tsx';
import { byHost } from '../sites/by-host.ts';
import type { Undo } from '../undo/use-undo.ts';
import { DeleteAll } from './DeleteAll.tsx';
import { Kept } from './Kept.tsx';

interface PrivacyProps {
  readonly settings: Settings;
  readonly terms: readonly OwnTerm[];
  readonly hidden: readonly string[];
  readonly origins: readonly string[];
  readonly undo: Undo;
}

/** What is kept, where, and how it goes; counted from what is really stored. */
export function Privacy({ settings, terms, hidden, origins, undo }: PrivacyProps) {
  const t = useTranslate();
  const places = useStored(countPlaces, onPlacesChange);
  const synced = [
    ['keptSettings', changedSettings(settings).length],
    ['keptTerms', terms.length],
    ['keptHidden', hidden.length],
  ] as const;
  const here = [
    ['keptPlaces', places],
    ['keptSites', byHost(origins).length],
  ] as const;
  return (
    <Section id="privacy" class="plain privacy">
      <p class="hint">{t('privacyHint')}</p>
      <h3>{t('keptSynced')}</h3>
      <p class="hint">{t('keptSyncedHint')}</p>
      <Kept of={synced} />
      <h3>{t('keptHere')}</h3>
      <p class="hint">{t('keptHereHint')}</p>
      <Kept of={here} />
      <button type="button" class="button" disabled={!places} onClick={() => void forgetPlaces(undo)}>
        {t('deletePlaces')}
      </button>
      <DeleteAll origins={origins} onDeleted={undo.forget} />
    </Section>
  );
}

async function forgetPlaces({ run }: Undo): Promise<void> {
  let places: Record<string, unknown> = {};
  const act = async () => {
    places = await deletePlaces();
  };
  await run(act, { said: ['placesDeleted'], undo: () => restorePlaces(places), takesFocus: true });
}
