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
import { RequestRegistrationLinkInput, VerifyEmailInput } from '../account.inputs.js';
import { EmailTokenRepository } from '../email-token.repository.js';
import { Register } from '../operations/register.js';
import { VerifyEmail } from '../operations/verify-email.js';
import { accountFaults, emailField, registeredPasswordField, verifyEmailWords } from './account-page.words.js';

/** Opens the account that was asked for; a link that is too old is sent again. */
@Injectable()
@ServesPage({ name: 'verify-email' })
export class VerifyEmailPage implements ServedPage {
  readonly faults = accountFaults;

  constructor(
    private readonly tokens: EmailTokenRepository,
    private readonly verifying: VerifyEmail,
    private readonly registering: Register,
  ) {}

  async show({ token, locale }: Visit): Promise<PageContent | null> {
    const asked = await this.tokens.findOpen(token, 'registration');
    if (!asked) return null;
    const { title, ask, warn, button, forgot } = verifyEmailWords[locale];
    return {
      title,
      paragraphs: [ask(isolated(asked.email)), warn],
      form: { fields: [registeredPasswordField(locale)], button, account: asked.email },
      link: { label: forgot, place: 'reset-password' },
    };
  }

  async act({ token, locale, context }: Visit, { password }: PageForm): Promise<PageContent> {
    await this.verifying.run(inputOf(VerifyEmailInput, { token, password }), context.address);
    const { opened, next, link } = verifyEmailWords[locale];
    return { title: opened, paragraphs: [next], link: { label: link, place: 'sign-in' } };
  }

  gone({ locale }: Visit): PageContent {
    const { title, gone, again, link } = verifyEmailWords[locale];
    const fields = [emailField(locale), registeredPasswordField(locale)];
    return { title, paragraphs: [gone], form: { fields, button: again }, link: { label: link, place: 'sign-in' } };
  }

  async again({ locale, context }: Visit, { email, password }: PageForm): Promise<PageContent> {
    await this.registering.again(inputOf(RequestRegistrationLinkInput, { email, password }), context.address);
    const { sent, sentNext } = verifyEmailWords[locale];
    return { title: sent, paragraphs: [sentNext] };
  }
}
