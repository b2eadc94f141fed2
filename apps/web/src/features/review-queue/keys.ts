import { useRef, type RefObject } from 'react';
import { useSingleKeys } from '@/shared/lib/single-keys';

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

/** The keys of the queue; where the list has the focus, arrows too. */
export function useQueueKeys(keys: QueueKeys, isOn: boolean): RefObject<HTMLDivElement | null> {
  const queue = useRef<HTMLDivElement>(null);
  useSingleKeys((event) => actOf(event, keys, Boolean(queue.current?.contains(event.target as Node))), isOn);
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
