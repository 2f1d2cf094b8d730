const typedInto = 'input:not([type=checkbox], [type=radio], [type=range], [type=button]), textarea, select';

/** Whether what has the keyboard takes letters for itself. */
export function isTypedInto(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches(typedInto));
}
