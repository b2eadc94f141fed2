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
import { ChangeEmail } from '../recovery/change-email.js';
import { ConfirmEmailChangeInput, EmailLinkInput } from '../recovery/recovery.inputs.js';
import { ownPasswordField } from './page-fields.js';

const { phrases } = account;

/** Moves an account to the address that its link was sent to. */
@Injectable()
@ServesPage({ name: 'confirm-email' })
export class ConfirmEmailPage implements ServedPage {
  readonly faults = { SIGN_IN_FAILED: common.refusals.PASSWORD_WRONG };

  constructor(
    private readonly tokens: EmailTokenRepository,
    private readonly changing: ChangeEmail,
  ) {}

  async show({ token, locale }: Visit): Promise<PageContent | null> {
    const asked = await this.tokens.findOpen(token, 'emailChange');
    const title = say(phrases['emailChange.button'], locale);
    return (
      asked && {
        title,
        paragraphs: [
          say(phrases['confirmEmail.ask'], locale, { address: isolated(asked.email) }),
          say(phrases['confirmEmail.warn'], locale),
        ],
        form: { fields: [ownPasswordField(locale)], button: title },
      }
    );
  }

  async act({ token, locale, context }: Visit, { password }: PageForm): Promise<PageContent> {
    await this.changing.confirm(inputOf(ConfirmEmailChangeInput, { token, password }), context.address);
    return {
      title: say(phrases['confirmEmail.done'], locale),
      paragraphs: [say(phrases['confirmEmail.next'], locale)],
      link: { label: say(phrases['page.signIn'], locale), place: 'sign-in' },
    };
  }

  gone({ locale }: Visit): PageContent {
    return {
      title: say(phrases['emailChange.button'], locale),
      paragraphs: [say(common.phrases['page.gone'], locale), say(phrases['confirmEmail.again'], locale)],
      link: { label: say(phrases['page.signIn'], locale), place: 'sign-in' },
    };
  }
}

/** Gives an account back to the address that it had. */
@Injectable()
@ServesPage({ name: 'undo-email-change' })
export class UndoEmailChangePage implements ServedPage {
  constructor(
    private readonly tokens: EmailTokenRepository,
    private readonly changing: ChangeEmail,
  ) {}

  async show({ token, locale }: Visit): Promise<PageContent | null> {
    const asked = await this.tokens.findOpen(token, 'emailUndo');
    return (
      asked && {
        title: say(phrases['undoEmailChange.title'], locale),
        paragraphs: [
          say(phrases['undoEmailChange.ask'], locale, { address: isolated(asked.email) }),
          say(phrases['undoEmailChange.warn'], locale),
        ],
        form: { fields: [], button: say(phrases['emailUndo.button'], locale) },
      }
    );
  }

  async act({ token, locale }: Visit): Promise<PageContent> {
    await this.changing.undo(inputOf(EmailLinkInput, { token }).token);
    return {
      title: say(phrases['undoEmailChange.done'], locale),
      paragraphs: [say(phrases['undoEmailChange.next'], locale)],
      // Without a token the page of a new password asks for a link.
      link: { label: say(phrases['resetPassword.title'], locale), place: 'reset-password' },
    };
  }

  gone({ locale }: Visit): PageContent {
    return {
      title: say(phrases['undoEmailChange.title'], locale),
      paragraphs: [say(common.phrases['page.gone'], locale), say(phrases['undoEmailChange.again'], locale)],
    };
  }
}
