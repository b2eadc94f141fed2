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
import { account, common, say } from '@peyvand/words';
import { EmailTokenRepository } from '../email/email-token.repository.js';
import { PersonRepository } from '../people/person.repository.js';
import { RequestPasswordResetInput, ResetPasswordInput } from '../recovery/recovery.inputs.js';
import { RequestPasswordReset, ResetPassword } from '../recovery/reset-password.js';
import { emailField, nameField, newPasswordField } from './page-fields.js';

const { phrases } = account;

/** Sets a new password; a link that is too old is sent again. */
@Injectable()
@ServesPage({ name: 'reset-password' })
export class ResetPasswordPage implements ServedPage {
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
    const fields = [...(holder ? [] : [nameField(locale)]), newPasswordField(locale)];
    return {
      title: say(phrases['resetPassword.title'], locale),
      paragraphs: [say(phrases['resetPassword.ask'], locale, { address: isolated(asked.email) })],
      form: { fields, button: say(phrases['resetPassword.button'], locale), account: asked.email },
    };
  }

  async act({ token, locale }: Visit, { password, name }: PageForm): Promise<PageContent> {
    await this.resetting.run(inputOf(ResetPasswordInput, { token, password, name }));
    return {
      title: say(phrases['resetPassword.done'], locale),
      paragraphs: [say(phrases['resetPassword.next'], locale)],
      link: { label: say(phrases['page.signIn'], locale), place: 'sign-in' },
    };
  }

  /** Without a token nobody followed a link: the page of another sent them here. */
  gone({ locale, token }: Visit): PageContent {
    return {
      title: say(phrases['resetPassword.title'], locale),
      paragraphs: token
        ? [say(common.phrases['page.gone'], locale), say(phrases['resetPassword.again'], locale)]
        : [say(phrases['resetPassword.askLink'], locale)],
      form: { fields: [emailField(locale)], button: say(phrases['page.sendAgain'], locale) },
    };
  }

  async again({ locale, context }: Visit, { email }: PageForm): Promise<PageContent> {
    await this.asking.run(inputOf(RequestPasswordResetInput, { email }), locale, context.address);
    return { title: say(phrases['page.sent'], locale), paragraphs: [say(phrases['resetPassword.sentNext'], locale)] };
  }
}
