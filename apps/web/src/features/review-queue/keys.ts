import { useState, type KeyboardEvent } from 'react';

const KEPT = 'peyvand.queue.keys';

export interface QueueKeys {
  readonly move: (by: 1 | -1) => void;
  readonly approve: () => void;
  readonly defer: () => void;
  readonly reject: () => void;
  readonly mark: () => void;
  readonly undo: () => void;
  readonly help: () => void;
}

const isText = (target: EventTarget): boolean =>
  target instanceof HTMLElement &&
  Boolean(target.closest('input:not([type=checkbox]), textarea, select, [contenteditable]'));

/**
 * Single keys by their place, since a Persian layout types other letters there; only while the focus is in the queue,
 * and not where somebody writes.
 */
export function onQueueKey(event: KeyboardEvent<HTMLElement>, keys: QueueKeys): void {
  // Events of dialogs bubble through React though their elements stand elsewhere.
  if (!event.currentTarget.contains(event.target as Node) || isText(event.target)) return;
  const act = actOf(event, keys);
  if (!act) return;
  event.preventDefault();
  act();
}

function actOf({ code, key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent, keys: QueueKeys) {
  if (altKey) return;
  if (ctrlKey || metaKey) return code === 'KeyZ' && !shiftKey ? keys.undo : undefined;
  if (key === '?' || key === '؟') return keys.help;
  if (shiftKey) return;
  const acts: Readonly<Record<string, () => void>> = {
    KeyJ: () => keys.move(1),
    ArrowDown: () => keys.move(1),
    KeyK: () => keys.move(-1),
    ArrowUp: () => keys.move(-1),
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
