import { Injectable } from '@nestjs/common';
import { Refusal, Unauthenticated, Viewer } from '@peyvand/kernel';
import { Audit, Db, Outbox } from '@peyvand/platform';
import { foldEmail } from '../email.js';
import { EmailTokenRepository } from '../email-token.repository.js';
import { PersonRepository } from '../person.repository.js';
import { Sessions } from '../sessions.js';
import { StepUp } from '../step-up.js';
import { Throttle } from '../throttle.js';
import type { ChangeEmailInput } from './recovery.inputs.js';

const LINK_VALID_MS = 24 * 3_600_000;
/** The old address can take it back for a week: whoever stole a session must not keep the account. */
const UNDO_VALID_MS = 7 * 24 * 3_600_000;

/** Another address: proved by a link that is sent there, told to the old one, which can undo it. */
@Injectable()
export class ChangeEmail {
  constructor(
    private readonly db: Db,
    private readonly tokens: EmailTokenRepository,
    private readonly people: PersonRepository,
    private readonly stepUp: StepUp,
    private readonly throttle: Throttle,
    private readonly sessions: Sessions,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  /** Whether the new address belongs to somebody is told only to who reads there. */
  async ask(viewer: Viewer, { email }: ChangeEmailInput, address: string): Promise<void> {
    const { personId } = viewer;
    if (!personId) throw new Unauthenticated('Sign in first');
    await this.stepUp.require(viewer);
    await this.throttle.count('changeEmail', personId, address);
    const { locale } = await this.people.get(personId);
    await this.db.inTransaction(async () => {
      const emailTokenId = await this.tokens.add({ purpose: 'emailChange', email, locale, personId }, LINK_VALID_MS);
      await this.outbox.record('account.emailChangeAsked', { emailTokenId });
    });
  }

  confirm(token: string): Promise<void> {
    return this.db.inTransaction(async () => {
      const { email, personId } = await this.tokens.use(token, 'emailChange');
      const person = await this.people.get(personId);
      if (person.disabledAt || !(await this.people.setEmail(person.id, foldEmail(email))))
        throw new Refusal('LINK_SPENT', 'token');
      const emailTokenId = await this.tokens.add(
        { purpose: 'emailUndo', email: person.email, locale: person.locale, personId: person.id },
        UNDO_VALID_MS,
      );
      await this.audit.write(`person:${person.id}`, Viewer.anonymous, 'account.emailChanged');
      await this.outbox.record('account.emailChanged', { emailTokenId });
    });
  }

  /** Gives the account back to the old address and signs everybody out. */
  undo(token: string): Promise<void> {
    return this.db.inTransaction(async () => {
      const { email, personId } = await this.tokens.use(token, 'emailUndo');
      const person = await this.people.get(personId);
      if (!(await this.people.setEmail(person.id, email))) throw new Refusal('LINK_SPENT', 'token');
      await this.sessions.endAll(person.id);
      await this.audit.write(`person:${person.id}`, Viewer.anonymous, 'account.emailChangeUndone');
    });
  }
}
