import { useView } from '../view.ts';
import { type Heading, headingsOf } from './headings.ts';

/** The article's headings, each leading to its section. */
export function Outline() {
  const { article } = useView().reading;
  return (
    <ul class="outline">
      {headingsOf(article).map((heading) => (
        <HeadingRow key={heading.block} {...heading} />
      ))}
    </ul>
  );
}

function HeadingRow({ block, text, depth }: Heading) {
  const { jump } = useView();
  return (
    <li data-depth={depth}>
      <button type="button" onClick={() => jump({ block, start: 0, end: text.length })}>
        {text}
      </button>
    </li>
  );
}
