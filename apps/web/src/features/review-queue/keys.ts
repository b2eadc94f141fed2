import { useEffect, useRef, useState, type RefObject } from 'react';

const KEPT = 'peyvand.queue.keys';

export interface QueueKeys {
  readonly move: (by: 1 | -1) => void;
  readonly approve: () => void;
  readonly defer: () => void;
  readonly reject: () => void;
  readonly mark: () => void;
  readonly undo: () => void;
  readonly unmark: () => void;
  readonly help: () => void;
}

const isText = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  Boolean(
    target.closest('input:not([type=checkbox]), textarea, select, [contenteditable], [role=menu], [role=listbox]'),
  );

/**
 * Single keys by their place, since a Persian layout types other letters there. They work wherever the focus is, such
 * as on the link by which one came; not where somebody writes or chooses, and not under a dialog.
 */
export function useQueueKeys(keys: QueueKeys, isOn: boolean): RefObject<HTMLDivElement | null> {
  const queue = useRef<HTMLDivElement>(null);
  const now = useRef(keys);
  useEffect(() => {
    now.current = keys;
  });
  useEffect(() => {
    if (!isOn) return;
    const press = (event: KeyboardEvent): void => {
      const { target } = event;
      if (event.defaultPrevented || isText(target) || document.querySelector('[role="dialog"]')) return;
      const isInside = Boolean(queue.current?.contains(target as Node));
      const act = actOf(event, now.current, isInside);
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [isOn]);
  return queue;
}

function actOf(
  { code, key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent,
  keys: QueueKeys,
  isInside: boolean,
): (() => void) | undefined {
  if (altKey) return;
  if (ctrlKey || metaKey) return code === 'KeyZ' && !shiftKey ? keys.undo : undefined;
  if (key === '?' || key === '؟') return keys.help;
  if (shiftKey) return;
  // Outside the list the arrows go on scrolling the page.
  const arrows = { ArrowDown: () => keys.move(1), ArrowUp: () => keys.move(-1) };
  const acts: Readonly<Record<string, () => void>> = {
    ...(isInside ? arrows : {}),
    KeyJ: () => keys.move(1),
    KeyK: () => keys.move(-1),
    Escape: keys.unmark,
    KeyA: keys.approve,
    KeyD: keys.defer,
    KeyR: keys.reject,
    KeyX: keys.mark,
  };
  return acts[code];
}

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
