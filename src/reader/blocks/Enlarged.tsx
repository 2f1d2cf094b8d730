import { useRef } from 'preact/hooks';
import type { ImageBlock } from '../../article/article.ts';
import { useOutsidePress } from '../escape.ts';
import { CloseIcon } from '../icons.tsx';
import { useModal } from '../modal.ts';
import { useTranslate } from '../translate.ts';
import { PictureCaption } from './PictureCaption.tsx';

interface EnlargedProps {
  readonly picture: ImageBlock;
  readonly onClose: () => void;
}

/** A picture as large as the reader, over everything else, until it is closed. */
export function Enlarged({ picture, onClose }: EnlargedProps) {
  const t = useTranslate();
  const dialog = useModal(onClose);
  const inside = useRef<HTMLElement>(null);
  const { src, alt, caption } = picture;
  useOutsidePress(true, (target) => inside.current?.contains(target) === true, onClose);
  return (
    <dialog class="enlarged" ref={dialog} aria-label={alt || caption || t('picture')}>
      <figure ref={inside}>
        <img src={src} alt={alt || caption} referrerpolicy="no-referrer" />
        <PictureCaption picture={picture} />
        <button type="button" class="tool" onClick={onClose}>
          <CloseIcon />
          <span>{t('close')}</span>
        </button>
      </figure>
    </dialog>
  );
}
