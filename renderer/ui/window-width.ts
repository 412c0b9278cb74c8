import { useSyncExternalStore } from 'react';

/**
 * The width of the window in rem: in letters, not in pixels, so that large text counts as a small
 * window. Follows the window and the text size.
 */
export function useWindowWidth(): number {
  return useSyncExternalStore(follow, widthInRem);
}

function widthInRem(): number {
  const root = document.documentElement;
  return root.clientWidth / Number.parseFloat(getComputedStyle(root).fontSize);
}

function follow(onChange: () => void): () => void {
  // A change of the text size changes the style of the root element.
  const textSize = new MutationObserver(onChange);
  textSize.observe(document.documentElement, { attributes: true, attributeFilter: ['style'] });
  window.addEventListener('resize', onChange);
  return () => {
    textSize.disconnect();
    window.removeEventListener('resize', onChange);
  };
}
