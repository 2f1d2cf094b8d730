import type { ImageBlock } from '../../article/article.ts';
import { useTranslate } from '../translate.ts';

/** What a picture shows and who made it, as far as the page says so. */
export function PictureCaption({ picture: { caption, credit } }: { readonly picture: ImageBlock }) {
  const t = useTranslate();
  if (!caption && !credit) return null;
  return (
    <figcaption>
      {caption} {credit && <cite>{t('credit', credit)}</cite>}
    </figcaption>
  );
}
