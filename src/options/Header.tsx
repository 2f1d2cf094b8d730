import { DropIcon } from '../reader/icons.tsx';
import { type MessageKey, useTranslate } from '../reader/translate.ts';
import { Nav } from './nav/Nav.tsx';

/** What this page is, that it saves by itself, and the way to every section. */
export function Header({ problem }: { readonly problem: MessageKey | null }) {
  const t = useTranslate();
  return (
    <>
      <header>
        <h1>
          <DropIcon /> {t('optionsTitle')}
        </h1>
        <p class="saving" role="status">
          {t(problem ?? 'optionsSaved')}
        </p>
      </header>
      <Nav />
    </>
  );
}
