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
import { ChangeEmail } from '../recovery/change-email.js';
import { ConfirmEmailChangeInput, EmailLinkInput } from '../recovery/recovery.inputs.js';
import { confirmEmailWords, ownPasswordFaults, ownPasswordField, undoEmailChangeWords } from './account-page.words.js';

/** Moves an account to the address that its link was sent to. */
@Injectable()
@ServesPage({ name: 'confirm-email' })
export class ConfirmEmailPage implements ServedPage {
  readonly faults = ownPasswordFaults;

  constructor(
    private readonly tokens: EmailTokenRepository,
    private readonly changing: ChangeEmail,
  ) {}

  async show({ token, locale }: Visit): Promise<PageContent | null> {
    const asked = await this.tokens.findOpen(token, 'emailChange');
    const { title, ask, warn, button } = confirmEmailWords[locale];
    return (
      asked && {
        title,
        paragraphs: [ask(isolated(asked.email)), warn],
        form: { fields: [ownPasswordField(locale)], button },
      }
    );
  }

  async act({ token, locale, context }: Visit, { password }: PageForm): Promise<PageContent> {
    await this.changing.confirm(inputOf(ConfirmEmailChangeInput, { token, password }), context.address);
    const { done, next, link } = confirmEmailWords[locale];
    return { title: done, paragraphs: [next], link: { label: link, place: 'sign-in' } };
  }

  gone({ locale }: Visit): PageContent {
    const { title, gone, link } = confirmEmailWords[locale];
    return { title, paragraphs: [gone], link: { label: link, place: 'sign-in' } };
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
    const { title, ask, warn, button } = undoEmailChangeWords[locale];
    return asked && { title, paragraphs: [ask(isolated(asked.email)), warn], form: { fields: [], button } };
  }

  async act({ token, locale }: Visit): Promise<PageContent> {
    await this.changing.undo(inputOf(EmailLinkInput, { token }).token);
    const { done, next, link } = undoEmailChangeWords[locale];
    // Without a token the page of a new password asks for a link.
    return { title: done, paragraphs: [next], link: { label: link, place: 'reset-password' } };
  }

  gone({ locale }: Visit): PageContent {
    const { title, gone } = undoEmailChangeWords[locale];
    return { title, paragraphs: [gone] };
  }
}
