import { useEffect, useRef } from "react";

/**
 * Moves the focus to an element whenever another view has come, so that a keyboard or a screen reader
 * goes on where the new rows begin. Pass null while a view is on its way. The first view leaves the
 * focus alone.
 */
export function useFocusOnChange(view: string | null) {
  const element = useRef<HTMLHeadingElement>(null);
  const shown = useRef<string>(null);
  useEffect(() => {
    if (view === null || view === shown.current) return;
    if (shown.current !== null) element.current?.focus();
    shown.current = view;
  }, [view]);
  return element;
}
