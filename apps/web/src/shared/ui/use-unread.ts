import { useEffect, useRef, type RefObject } from 'react';

/** What was typed and cannot be read keeps its form from being sent, as what is missing does. */
export function useUnread(advice: string | null): RefObject<HTMLInputElement | null> {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => box.current?.setCustomValidity(advice ?? ''), [advice]);
  return box;
}

/** Shows the first such field of a form that does not look at its fields by itself; answers whether there is one. */
export function showsUnread(form: HTMLFormElement): boolean {
  const inputs = [...form.elements].filter((element) => element instanceof HTMLInputElement);
  const unread = inputs.find(({ validity }) => validity.customError);
  unread?.reportValidity();
  return Boolean(unread);
}
