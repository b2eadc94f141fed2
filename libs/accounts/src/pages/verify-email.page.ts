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
import { RequestRegistrationLinkInput, VerifyEmailInput } from '../account.inputs.js';
import { EmailTokenRepository } from '../email/email-token.repository.js';
import { Register } from '../operations/register.js';
import { VerifyEmail } from '../operations/verify-email.js';
import { emailField, registeredPasswordField } from './page-fields.js';

const { phrases } = account;

/** Opens the account that was asked for; a link that is too old is sent again. */
@Injectable()
@ServesPage({ name: 'verify-email' })
export class VerifyEmailPage implements ServedPage {
  readonly faults = { SIGN_IN_FAILED: phrases['page.registeredPasswordWrong'] };

  constructor(
    private readonly tokens: EmailTokenRepository,
    private readonly verifying: VerifyEmail,
    private readonly registering: Register,
  ) {}

  async show({ token, locale }: Visit): Promise<PageContent | null> {
    const asked = await this.tokens.findOpen(token, 'registration');
    if (!asked) return null;
    const title = say(phrases['verifyEmail.title'], locale);
    return {
      title,
      paragraphs: [
        say(phrases['verifyEmail.ask'], locale, { address: isolated(asked.email) }),
        say(phrases['verifyEmail.warn'], locale),
      ],
      form: { fields: [registeredPasswordField(locale)], button: title, account: asked.email },
      link: { label: say(phrases['verifyEmail.forgot'], locale), place: 'reset-password' },
    };
  }

  async act({ token, locale, context }: Visit, { password }: PageForm): Promise<PageContent> {
    await this.verifying.run(inputOf(VerifyEmailInput, { token, password }), context.address);
    return {
      title: say(phrases['verifyEmail.done'], locale),
      paragraphs: [say(phrases['verifyEmail.next'], locale)],
      link: { label: say(phrases['page.signIn'], locale), place: 'sign-in' },
    };
  }

  gone({ locale }: Visit): PageContent {
    const fields = [emailField(locale), registeredPasswordField(locale)];
    return {
      title: say(phrases['verifyEmail.title'], locale),
      paragraphs: [say(common.phrases['page.gone'], locale), say(phrases['verifyEmail.again'], locale)],
      form: { fields, button: say(phrases['page.sendAgain'], locale) },
      link: { label: say(phrases['page.signIn'], locale), place: 'sign-in' },
    };
  }

  async again({ locale, context }: Visit, { email, password }: PageForm): Promise<PageContent> {
    await this.registering.again(inputOf(RequestRegistrationLinkInput, { email, password }), context.address);
    return { title: say(phrases['page.sent'], locale), paragraphs: [say(phrases['verifyEmail.sentNext'], locale)] };
  }
}
