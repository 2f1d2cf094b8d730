/** Widths of the lines, in percent: a headline, a byline, a picture's place and two paragraphs. */
const lines = [100, 96, 98, 64, 97, 100, 93, 42];

/** The article's page before there is one: grey where its headline, picture and lines will be. */
export const Skeleton = () => (
  <div class="skeleton" aria-hidden="true">
    <div class="bone headline" style={{ width: '92%' }} />
    <div class="bone headline" style={{ width: '58%' }} />
    <div class="bone byline" />
    <div class="bone picture" />
    {lines.map((width) => (
      <div class="bone" key={width} style={{ width: `${width}%` }} />
    ))}
  </div>
);
