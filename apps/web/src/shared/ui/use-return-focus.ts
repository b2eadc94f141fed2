import { useEffect, useState } from 'react';

/** A dialog that is drawn only while it is open gives the focus back to where it came from. */
export function useReturnFocus(): void {
  const [from] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      setTimeout(() => {
        if (document.activeElement === document.body && from instanceof HTMLElement && from.isConnected) from.focus();
      });
    },
    [from],
  );
}
