import { useEffect, type RefObject } from 'react';
import type { Refusals } from './form';

/** Brings the first field that was refused into sight, with the focus. */
export function useRefused(root: RefObject<HTMLElement | null>, refusals: Refusals): void {
  useEffect(() => {
    const refused = root.current?.querySelector<HTMLElement>(
      'input[aria-invalid=true], textarea[aria-invalid=true], [aria-invalid=true] input',
    );
    refused?.focus();
    refused?.scrollIntoView({ block: 'center' });
  }, [root, refusals]);
}
