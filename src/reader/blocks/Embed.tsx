import type { EmbedBlock } from '../../article/article.ts';
import { OutwardIcon } from '../icons.tsx';
import { OutwardLink } from '../rich/OutwardLink.tsx';
import { useTranslate } from '../translate.ts';

/** A video or post of another site, as a link that says where it leads. */
export function Embed({ embed: { href, label } }: { readonly embed: EmbedBlock }) {
  const t = useTranslate();
  const host = new URL(href).hostname.replace(/^www\./, '');
  return (
    <p class="embed">
      <OutwardLink href={href}>
        <OutwardIcon />
        {label && <b>{label}</b>}
        <span>{t('embedFrom', host)}</span>
      </OutwardLink>
    </p>
  );
}
