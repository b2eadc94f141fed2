import { useEffect, useRef, useState } from 'react';

const KEPT = 'peyvand.queue.keys';

const isText = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  Boolean(
    target.closest('input:not([type=checkbox]), textarea, select, [contenteditable], [role=menu], [role=listbox]'),
  );

/**
 * Single keys, told apart by their place (`code`), since a Persian layout types other letters there. They work wherever
 * the focus is, such as on the link by which one came; not where somebody writes or chooses, and not under a dialog.
 *
 * @param actOf what a key does now, if anything
 */
export function useSingleKeys(actOf: (event: KeyboardEvent) => (() => void) | undefined, isOn: boolean): void {
  const now = useRef(actOf);
  useEffect(() => {
    now.current = actOf;
  });
  useEffect(() => {
    if (!isOn) return;
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || isText(event.target) || document.querySelector('[role="dialog"]')) return;
      const act = now.current(event);
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [isOn]);
}

/** A key pressed alone. */
export const isAlone = ({ ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean =>
  !ctrlKey && !metaKey && !altKey && !shiftKey;

/** Whether single keys work; some people's speech input or tremor types them by mistake. */
export function useKeysOn(): [boolean, (isOn: boolean) => void] {
  const [isOn, setOn] = useState(() => {
    try {
      return localStorage.getItem(KEPT) !== 'off';
    } catch {
      return true;
    }
  });
  return [
    isOn,
    (next) => {
      setOn(next);
      try {
        localStorage.setItem(KEPT, next ? 'on' : 'off');
      } catch {
        // It then holds for this page.
      }
    },
  ];
}
