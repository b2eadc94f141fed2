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
  root.addEventListener(
    'invalid',
    ({ target }) => {
      if (!isControl(target)) return;
      target.setCustomValidity('');
      target.setCustomValidity(wordOf(target));
    },
    true,
  );
  const forget = ({ target }: Event): void => {
    if (isControl(target)) target.setCustomValidity('');
  };
  root.addEventListener('input', forget, true);
  root.addEventListener('change', forget, true);
  root.addEventListener(
    'change',
    ({ target }) => {
      if (target instanceof HTMLInputElement && target.type === 'url') complete(target);
    },
    true,
  );
}

function wordOf({ validity, type, validationMessage }: Control): string {
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
  return validationMessage;
}

/** `company.com` is meant as `https://company.com`. Set as if typed, so that a form that holds it hears of it. */
function complete(field: HTMLInputElement): void {
  const typed = field.value.trim();
  if (!typed || /^[a-z][a-z0-9+.-]*:/i.test(typed) || !/^[^\s.]+\.[^\s]+$/.test(typed)) return;
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, `https://${typed}`);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
