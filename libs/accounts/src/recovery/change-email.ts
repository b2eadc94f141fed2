import { Injectable } from '@nestjs/common';
import { Refusal, Unauthenticated, Viewer } from '@peyvand/kernel';
import { foldEmail } from '@peyvand/language';
import { Audit, Db, Outbox } from '@peyvand/platform';
import { EmailTokenRepository } from '../email/email-token.repository.js';
import { LinkPassword } from '../passwords/link-password.js';
import { OwnAccount } from '../people/own-account.js';
import { PersonRepository } from '../people/person.repository.js';
import { Throttle } from '../passwords/throttle.js';
import type { ChangeEmailInput, ConfirmEmailChangeInput } from './recovery.inputs.js';
import { TakeBack } from './take-back.js';

const LINK_VALID_MS = 24 * 3_600_000;
/** The old address can take it back for a week: whoever stole a session must not keep the account. */
const UNDO_VALID_MS = 7 * 24 * 3_600_000;

/** Another address is asked for: a link is sent there. */
@Injectable()
export class RequestEmailChange {
  constructor(
    private readonly db: Db,
    private readonly tokens: EmailTokenRepository,
    private readonly own: OwnAccount,
    private readonly throttle: Throttle,
    private readonly outbox: Outbox,
  ) {}

  /** Whether the new address belongs to somebody is told only to who reads there. */
  async run(viewer: Viewer, { email }: ChangeEmailInput): Promise<void> {
    const { personId } = viewer;
    if (!personId) throw new Unauthenticated('Sign in first');
    await this.throttle.countOwn('changeEmail', viewer);
    await this.db.inTransaction(async () => {
      const { person } = await this.own.holdSteppedUp(viewer);
      const asked = { email, locale: person.locale, personId, askedFrom: person.email };
      const emailTokenId = await this.tokens.add({ purpose: 'emailChange', ...asked }, LINK_VALID_MS);
      await this.outbox.record('account.emailChangeAsked', { emailTokenId });
    });
  }
}

/** Another address: proved by its link and the password, told to the old one, which can undo it. */
@Injectable()
export class ChangeEmail {
  constructor(
    private readonly db: Db,
    private readonly tokens: EmailTokenRepository,
    private readonly people: PersonRepository,
    private readonly links: LinkPassword,
    private readonly takeBack: TakeBack,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  /**
   * Only while the address is still the one it was asked from. A replaced password voids the link, so it is checked
   * before. @throws Refusal LINK_SPENT, SIGN_IN_FAILED, THROTTLED
   */
  async confirm(input: ConfirmEmailChangeInput, address: string): Promise<void> {
    await this.links.check('emailChange', input, address);
    await this.db.inTransaction(async () => {
      const { email, personId, askedFrom } = await this.tokens.use(input.token, 'emailChange');
      const person = await this.people.get(personId);
      const holds = !person.disabledAt && person.email === askedFrom;
      if (!holds || !(await this.people.setEmail(person.id, foldEmail(email))))
        throw new Refusal('LINK_SPENT', 'token');
      const emailTokenId = await this.tokens.add(
        { purpose: 'emailUndo', email: person.email, locale: person.locale, personId: person.id },
        UNDO_VALID_MS,
      );
      await this.audit.write(`person:${person.id}`, Viewer.anonymous, 'account.emailChanged');
      await this.outbox.record('account.emailChanged', { emailTokenId });
    });
  }

  /** Gives the account back to the old address and shuts everybody out who came in since. */
  undo(token: string): Promise<void> {
    return this.db.inTransaction(async () => {
      const undone = await this.tokens.use(token, 'emailUndo');
      const person = await this.people.get(undone.personId);
      if (!(await this.people.setEmail(person.id, undone.email))) throw new Refusal('LINK_SPENT', 'token');
      await this.takeBack.run(person, { undone });
      await this.audit.write(`person:${person.id}`, Viewer.anonymous, 'account.emailChangeUndone');
    });
  }
}
