import type { PageField } from '@peyvand/platform';
import { account, common, say, type Language } from '@peyvand/words';

const { phrases } = account;

export const emailField = (language: Language): PageField => ({
  name: 'email',
  label: say(common.fields.email, language),
  type: 'email',
  autocomplete: 'username',
});

export const nameField = (language: Language): PageField => ({
  name: 'name',
  label: say(account.fields['RegisterInput.name'], language),
  hint: say(phrases['page.nameHint'], language),
  type: 'text',
  autocomplete: 'name',
});

export const newPasswordField = (language: Language): PageField => ({
  name: 'password',
  label: say(account.fields.newPassword, language),
  hint: say(phrases['page.newPasswordHint'], language),
  type: 'password',
  autocomplete: 'new-password',
});

export const registeredPasswordField = (language: Language): PageField => ({
  name: 'password',
  label: say(phrases['page.registeredPassword'], language),
  hint: say(phrases['page.registeredPasswordHint'], language),
  type: 'password',
  autocomplete: 'current-password',
});

export const ownPasswordField = (language: Language): PageField => ({
  name: 'password',
  label: say(phrases['page.ownPassword'], language),
  type: 'password',
  autocomplete: 'current-password',
});
