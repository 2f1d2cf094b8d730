import type { ComponentChildren } from 'preact';

interface OutwardLinkProps {
  readonly href: string;
  readonly children: ComponentChildren;
}

/** A link that leaves the reader and tells its target nothing about it. */
export function OutwardLink({ href, children }: OutwardLinkProps) {
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}
