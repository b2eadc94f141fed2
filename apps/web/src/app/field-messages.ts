import { i18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';

const MISSING = msg`Please fill in this field.`;
const UNCHOSEN = msg`Please choose one of these.`;
const NO_EMAIL = msg`This is no e-mail address: write it like name@firm.ir.`;
const WRONG = msg`Please look at this field again.`;

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

function messageFor({ validity, type }: Field): string {
  if (validity.valueMissing) return i18n._(type === 'radio' || type === 'checkbox' ? UNCHOSEN : MISSING);
  return i18n._(validity.typeMismatch && type === 'email' ? NO_EMAIL : WRONG);
}

/** Browsers word what misses in the language of the device; here it is said in that of the page. */
export function wordFields(): void {
  const isField = (target: EventTarget | null): target is Field => target instanceof Element && 'validity' in target;
  addEventListener(
    'invalid',
    ({ target }) => {
      if (!isField(target)) return;
      target.setCustomValidity('');
      if (!target.validity.valid) target.setCustomValidity(messageFor(target));
    },
    true,
  );
  for (const kind of ['input', 'change'])
    addEventListener(kind, ({ target }) => isField(target) && target.setCustomValidity(''), true);
}
