import { Glossary } from './Glossary.tsx';
import { KeyFigures } from './KeyFigures.tsx';
import type { OnlyProps } from './only-props.ts';
import { People } from './People.tsx';
import { Timeline } from './Timeline.tsx';

/** What was understood in the article, as lists that lead back into it. */
export function Rail(only: OnlyProps) {
  return (
    <aside class="rail">
      <KeyFigures />
      <People />
      <Timeline />
      <Glossary {...only} />
    </aside>
  );
}
