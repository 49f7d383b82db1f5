/** A form that unfolds beneath its button: the cursor goes into it, and back to the button once it is folded up. */

import { useEffect, useRef, useState } from 'react';

/** `isBegun`: it stands unfolded from the beginning, and the cursor stays where it is. */
export function useUnfolding(isBegun: boolean) {
  const [isOpen, setOpen] = useState(isBegun);
  const opener = useRef<HTMLButtonElement>(null);
  const unfolded = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(isBegun);
  useEffect(() => {
    if (isOpen === wasOpen.current) return;
    wasOpen.current = isOpen;
    if (isOpen) unfolded.current?.querySelector<HTMLElement>('input, button')?.focus();
    else opener.current?.focus();
  }, [isOpen]);
  const toggle = () => setOpen(!isOpen);
  const close = () => setOpen(false);
  return { isOpen, toggle, close, opener, unfolded };
}
