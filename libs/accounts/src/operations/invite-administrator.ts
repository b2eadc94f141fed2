import { Injectable } from '@nestjs/common';
import { AppConfig, Db, linkTo } from '@peyvand/platform';
import { EmailTokenRepository } from '../email/email-token.repository.js';

const LINK_VALID_MS = 24 * 3_600_000;

/** For the operator at the console: a one-time link that makes its reader an administrator. */
@Injectable()
export class InviteAdministrator {
  constructor(
    private readonly db: Db,
    private readonly tokens: EmailTokenRepository,
    private readonly config: AppConfig,
  ) {}

  run(email: string): Promise<string> {
    return this.db.inTransaction(async () => {
      const id = await this.tokens.add({ purpose: 'administrator', email, locale: 'fa' }, LINK_VALID_MS);
      return linkTo(this.config, 'fa', 'claim-administration', await this.tokens.issue(id));
    });
  }
}
