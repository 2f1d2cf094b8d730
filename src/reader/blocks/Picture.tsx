import { useState } from 'preact/hooks';
import type { ImageBlock } from '../../article/article.ts';
import { PictureIcon } from '../icons.tsx';
import { useTranslate } from '../translate.ts';

interface PictureProps {
  readonly picture: ImageBlock;
  /** The picture above the text is wanted at once; others wait until they are near. */
  readonly lead?: boolean;
}

/** A picture with caption and credit; a labelled frame in its place where it does not load. */
export function Picture({ picture, lead = false }: PictureProps) {
  const { src, alt, caption, credit } = picture;
  const t = useTranslate();
  const [missing, setMissing] = useState(false);
  return (
    <figure class={lead ? 'lead' : undefined}>
      {missing ? (
        <MissingPicture alt={alt} />
      ) : (
        <img
          src={src}
          alt={alt || caption}
          loading={lead ? 'eager' : 'lazy'}
          decoding="async"
          referrerpolicy="no-referrer"
          onError={() => setMissing(true)}
        />
      )}
      {(caption || credit) && (
        <figcaption>
          {caption} {credit && <cite>{t('credit', credit)}</cite>}
        </figcaption>
      )}
    </figure>
  );
}

function MissingPicture({ alt }: { readonly alt: string }) {
  const t = useTranslate();
  return (
    <div class="missing">
      <PictureIcon />
      <span>{t('pictureMissing')}</span>
      {alt && <em>{alt}</em>}
    </div>
  );
}
