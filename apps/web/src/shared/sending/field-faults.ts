import { i18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const isControl = (target: EventTarget | null): target is Control =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;

/**
 * What the browser itself finds wrong in a form it says in its own language; here it says it in that of the page, and
 * an address of the web that was typed as people say it gets its beginning.
 */
export function wordFieldFaults(root: Document): void {
  const worded = new Set<Control>();
  root.addEventListener(
    'invalid',
    ({ target }) => {
      // What a field itself says of what was typed is said already.
      if (!isControl(target) || target.validity.customError) return;
      target.setCustomValidity(wordOf(target));
      worded.add(target);
    },
    true,
  );
  // A word that stayed would be in the way of the next try: choosing one of several radios is no news to the others,
  // and a choice from a list none to its field.
  const forget = (): void => {
    for (const control of worded) control.setCustomValidity('');
    worded.clear();
  };
  for (const kind of ['input', 'change', 'click', 'keydown']) root.addEventListener(kind, forget, true);
  root.addEventListener(
    'change',
    ({ target }) => {
      if (target instanceof HTMLInputElement && target.type === 'url') complete(target);
    },
    true,
  );
}

function wordOf({ validity, type }: Control): string {
  if (validity.valueMissing)
    return i18n._(
      type === 'checkbox'
        ? msg`Please tick this to go on.`
        : type === 'radio'
          ? msg`Please choose one.`
          : msg`Please fill this in.`,
    );
  if (validity.typeMismatch)
    return i18n._(
      type === 'email'
        ? msg`This is no e-mail address. It should look like name@company.com.`
        : msg`This is no web address. It should look like company.com.`,
    );
  return i18n._(msg`Please look at this field again.`);
}

/** `company.com` is meant as `https://company.com`. Set as if typed, so that a form that holds it hears of it. */
function complete(field: HTMLInputElement): void {
  const typed = field.value.trim();
  if (!typed || /^[a-z][a-z0-9+.-]*:/i.test(typed) || !/^[^\s.]+\.[^\s]+$/.test(typed)) return;
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, `https://${typed}`);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
