import { Injectable } from '@nestjs/common';
import { Clocked, EachDue, type ClockTask } from '@peyvand/platform';
import { EmailTokenRepository } from '../email/email-token.repository.js';
import { Sessions } from '../sessions/sessions.js';

/** Takes away sessions and links that can never be used again. */
@Injectable()
@Clocked('1m')
export class SweepAccounts implements ClockTask {
  constructor(
    private readonly sessions: Sessions,
    private readonly tokens: EmailTokenRepository,
    private readonly each: EachDue,
  ) {}

  async run(): Promise<number> {
    const sweeps = [
      { id: 'sessions', sweep: () => this.sessions.sweep() },
      { id: 'links', sweep: () => this.tokens.sweep() },
    ];
    await this.each.run({
      name: 'accounts.sweep',
      batch: sweeps.length,
      find: () => sweeps,
      work: ({ sweep }) => sweep(),
    });
    return 0;
  }
}
