import { Injectable } from '@nestjs/common';
import type { EmailTokenEntity } from '../email/email-token.entity.js';
import { EmailTokenRepository } from '../email/email-token.repository.js';
import type { PersonEntity } from '../people/person.entity.js';
import { SecondFactorRepository } from '../second-factor/second-factor.repository.js';
import { Sessions } from '../sessions/sessions.js';

interface Kept {
  /** The one session that stays: where its person acts right now. */
  readonly sessionId?: string;
  /** The way back that was taken; `person` stands as it was before. */
  readonly undone?: EmailTokenEntity;
}

/** Whatever somebody else may have begun or hold of an account ends: sessions, links, changes not confirmed yet. */
@Injectable()
export class TakeBack {
  constructor(
    private readonly sessions: Sessions,
    private readonly tokens: EmailTokenRepository,
    private readonly factors: SecondFactorRepository,
  ) {}

  /** In the transaction that holds the person's lock. */
  async run({ id, email }: PersonEntity, { sessionId, undone }: Kept = {}): Promise<void> {
    await this.sessions.endAll(id, sessionId);
    await this.tokens.voidAll(id, undone ? [email, undone.email] : [email], undone);
    await this.factors.dropUnconfirmed(id);
  }
}
