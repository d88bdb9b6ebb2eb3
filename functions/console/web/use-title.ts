import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * The heading of what was opened: it takes the focus whenever something else (`of`) is shown, before
 * anybody sees it, so that no key goes to what was left.
 */
export function useTitle(of?: unknown) {
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => title.current?.focus({ preventScroll: true }), [of]);
  return title;
}
