import { useState } from 'preact/hooks';
import type { SiteActions } from '../actions.ts';
import { useTranslate } from '../translate.ts';

/** Opens all articles of a site in the reader by themselves, or no more. */
export function SiteSwitch({ site: { host, isAutomatic, onAutomatic } }: { readonly site: SiteActions }) {
  const t = useTranslate();
  const [isOn, setOn] = useState(isAutomatic);
  return (
    <label>
      <input
        type="checkbox"
        name="site"
        checked={isOn}
        onChange={({ currentTarget }) => {
          // The browser may ask first, and may be told no.
          void onAutomatic(currentTarget.checked).then(setOn, () => setOn(isOn));
        }}
      />
      <span>{t('siteAutomatic', host)}</span>
    </label>
  );
}
