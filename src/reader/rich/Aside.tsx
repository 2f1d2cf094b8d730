import { useView } from '../view.ts';

/** The words of ours beside a place. The style sheet writes them, so that the text itself stays what it was. */
export function Aside({ place }: { readonly place: string }) {
  const said = useView().asides.get(place);
  return said ? <span class="aside" data-aside={`(${said})`} /> : null;
}
