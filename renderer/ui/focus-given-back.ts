import { useEffect } from 'react';

/**
 * Gives the focus back to what had it before this part appeared, if the part takes the focus with
 * it when it goes. So the focus is never lost to the page.
 */
export function useFocusGivenBack(): void {
  useEffect(() => {
    const before = document.activeElement;
    return () => {
      const isLost = document.activeElement === document.body || document.activeElement === null;
      if (isLost && before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
}
