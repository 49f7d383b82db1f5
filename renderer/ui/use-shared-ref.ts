/** Lets a component keep hold of an element whose ref it also hands out, as a form library asks for. */

import { useImperativeHandle, useRef } from 'react';
import type { Ref, RefObject } from 'react';

export function useSharedRef<T>(outer: Ref<T> | undefined): RefObject<T | null> {
  const inner = useRef<T>(null);
  useImperativeHandle<T | null, T | null>(outer, () => inner.current);
  return inner;
}
