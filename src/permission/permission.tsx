/** Asks for one site in a tab of its own (`permission.html#host`), where the reader's frame can't. */
import { render } from 'preact';
import { DropIcon } from '../reader/icons.tsx';
import { requestSite } from '../surface/ask-for-site.ts';
import { translate as t } from '../surface/surface.tsx';

const host = decodeURIComponent(location.hash.slice(1));

async function allow(): Promise<void> {
  // Within the click, or the browser doesn't ask.
  await requestSite(host);
  window.close();
}

/** One question with two answers. */
const Question = () => (
  <main class="notice">
    <DropIcon />
    <h1>{t('siteQuestion', host)}</h1>
    <p class="more">{t('siteExplained')}</p>
    <div class="answers">
      <button type="button" class="action" data-action="allow" onClick={allow}>
        {t('siteAllow')}
      </button>
      <button type="button" class="deed" onClick={() => window.close()}>
        {t('notNow')}
      </button>
    </div>
  </main>
);

document.title = t('siteQuestion', host);
if (host) render(<Question />, document.body);
