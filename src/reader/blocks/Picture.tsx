import { useState } from 'preact/hooks';
import type { ImageBlock } from '../../article/article.ts';
import { PictureIcon } from '../icons.tsx';
import { useTranslate } from '../translate.ts';
import { useView } from '../view.ts';
import { Enlarged } from './Enlarged.tsx';
import { PictureCaption } from './PictureCaption.tsx';

interface PictureProps {
  readonly picture: ImageBlock;
  /** The picture above the text is wanted at once; others wait until they are near. */
  readonly lead?: boolean;
}

/** A picture with caption and credit; a labelled frame in its place where it does not load; one line where pictures are off. */
export function Picture({ picture, lead = false }: PictureProps) {
  const [missing, setMissing] = useState(false);
  if (!useView().pictures) return <UnseenPicture picture={picture} />;
  return (
    <figure class={lead ? 'lead' : undefined}>
      {missing ? (
        <MissingPicture alt={picture.alt} />
      ) : (
        <SeenPicture picture={picture} lead={lead} onMissing={() => setMissing(true)} />
      )}
      <PictureCaption picture={picture} />
    </figure>
  );
}

interface SeenPictureProps {
  readonly picture: ImageBlock;
  readonly lead: boolean;
  readonly onMissing: () => void;
}

function SeenPicture({ picture, lead, onMissing }: SeenPictureProps) {
  const t = useTranslate();
  const [enlarged, setEnlarged] = useState(false);
  const name = picture.alt || picture.caption;
  return (
    <>
      <button
        type="button"
        class="enlarge"
        aria-haspopup="dialog"
        aria-label={t('enlargePicture', name || t('picture'))}
        onClick={() => setEnlarged(true)}
      >
        <img
          src={picture.src}
          alt={name}
          loading={lead ? 'eager' : 'lazy'}
          decoding="async"
          referrerpolicy="no-referrer"
          onError={onMissing}
        />
      </button>
      {enlarged && <Enlarged picture={picture} onClose={() => setEnlarged(false)} />}
    </>
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

/** What there was to see, in words; a picture that nobody described leaves nothing. */
function UnseenPicture({ picture }: { readonly picture: ImageBlock }) {
  const { alt, caption, credit } = picture;
  if (!alt && !caption && !credit) return null;
  return (
    <figure class="unseen">
      <PictureIcon />
      <div>
        {alt && alt !== caption && <span class="alt">{alt}</span>}
        <PictureCaption picture={picture} />
      </div>
    </figure>
  );
}
