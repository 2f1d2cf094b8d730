/** Keys to press together, each on its own: `Alt+Shift+L`. A `+` alone is a key. */
export function Keys({ keys }: { readonly keys: string }) {
  const parts = keys.split(/(?<=[^+])\+/);
  return (
    <span class="keys">
      {parts.map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </span>
  );
}
