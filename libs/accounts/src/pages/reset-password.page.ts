import { Injectable } from '@nestjs/common';
import {
  inputOf,
  isolated,
  ServesPage,
  type PageContent,
  type PageForm,
  type ServedPage,
  type Visit,
} from '@peyvand/platform';
import { EmailTokenRepository } from '../email-token.repository.js';
import { PersonRepository } from '../person.repository.js';
import { RequestPasswordResetInput, ResetPasswordInput } from '../recovery/recovery.inputs.js';
import { RequestPasswordReset, ResetPassword } from '../recovery/reset-password.js';
import { accountFaults, emailField, nameField, newPasswordField, resetPasswordWords } from './account-page.words.js';

/** Sets a new password; a link that is too old is sent again. */
@Injectable()
@ServesPage({ name: 'reset-password' })
export class ResetPasswordPage implements ServedPage {
  readonly faults = accountFaults;

  constructor(
    private readonly tokens: EmailTokenRepository,
    private readonly people: PersonRepository,
    private readonly resetting: ResetPassword,
    private readonly asking: RequestPasswordReset,
  ) {}

  async show({ token, locale }: Visit): Promise<PageContent | null> {
    const asked = await this.tokens.findOpen(token, 'passwordReset');
    const holder = asked && (await this.people.findByEmail(asked.email));
    if (!asked || holder?.disabledAt) return null;
    // Who registered and did not open the account yet opens it with this password, under a name of their own.
    if (!holder && !(await this.tokens.isRegistered(asked.email))) return null;
    const { title, ask, button } = resetPasswordWords[locale];
    const fields = [...(holder ? [] : [nameField(locale)]), newPasswordField(locale)];
    return { title, paragraphs: [ask(isolated(asked.email))], form: { fields, button, account: asked.email } };
  }

  async act({ token, locale }: Visit, { password, name }: PageForm): Promise<PageContent> {
    await this.resetting.run(inputOf(ResetPasswordInput, { token, password, name }));
    const { done, next, link } = resetPasswordWords[locale];
    return { title: done, paragraphs: [next], link: { label: link, place: 'sign-in' } };
  }

  /** Without a token nobody followed a link: the page of another sent them here. */
  gone({ locale, token }: Visit): PageContent {
    const { title, gone, askLink, again } = resetPasswordWords[locale];
    return { title, paragraphs: [token ? gone : askLink], form: { fields: [emailField(locale)], button: again } };
  }

  async again({ locale, context }: Visit, { email }: PageForm): Promise<PageContent> {
    await this.asking.run(inputOf(RequestPasswordResetInput, { email }), locale, context.address);
    const { sent, sentNext } = resetPasswordWords[locale];
    return { title: sent, paragraphs: [sentNext] };
  }
}
