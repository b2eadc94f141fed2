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
import { ClaimAdministrationInput } from '../account.inputs.js';
import { EmailTokenRepository } from '../email/email-token.repository.js';
import { ClaimAdministration } from '../operations/claim-administration.js';
import { PersonRepository } from '../people/person.repository.js';
import { nameField, newPasswordField } from './page-fields.js';

const { phrases } = account;

/** Makes an administrator of whom the operator gave the link; who has no account yet opens it here. */
@Injectable()
@ServesPage({ name: 'claim-administration' })
export class ClaimAdministrationPage implements ServedPage {
  constructor(
    private readonly tokens: EmailTokenRepository,
    private readonly people: PersonRepository,
    private readonly claiming: ClaimAdministration,
  ) {}

  async show({ token, locale }: Visit): Promise<PageContent | null> {
    const asked = await this.tokens.findOpen(token, 'administrator');
    if (!asked) return null;
    const isKnown = (await this.people.findByEmail(asked.email)) !== null;
    return {
      title: say(phrases['claimAdministration.title'], locale),
      paragraphs: [
        say(phrases['claimAdministration.ask'], locale, { address: isolated(asked.email) }),
        say(phrases[isKnown ? 'claimAdministration.known' : 'claimAdministration.new'], locale),
      ],
      form: {
        fields: isKnown ? [] : [nameField(locale), newPasswordField(locale)],
        button: say(phrases['claimAdministration.button'], locale),
        ...(isKnown ? {} : { account: asked.email }),
      },
    };
  }

  async act({ token, locale }: Visit, { name, password }: PageForm): Promise<PageContent> {
    await this.claiming.run(inputOf(ClaimAdministrationInput, { token, name, password }));
    return {
      title: say(phrases['claimAdministration.done'], locale),
      paragraphs: [say(phrases['claimAdministration.next'], locale)],
      link: { label: say(phrases['page.signIn'], locale), place: 'sign-in' },
    };
  }

  gone({ locale }: Visit): PageContent {
    return {
      title: say(phrases['claimAdministration.title'], locale),
      paragraphs: [say(common.phrases['page.gone'], locale), say(phrases['claimAdministration.again'], locale)],
    };
  }
}
