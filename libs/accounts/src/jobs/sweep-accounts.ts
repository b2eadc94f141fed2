import { Injectable } from '@nestjs/common';
import { Clocked, type ClockTask } from '@peyvand/platform';
import { EmailTokenRepository } from '../email-token.repository.js';
import { Sessions } from '../sessions.js';

/** Takes away sessions and links that can never be used again. */
@Injectable()
@Clocked('1m')
export class SweepAccounts implements ClockTask {
  constructor(
    private readonly sessions: Sessions,
    private readonly tokens: EmailTokenRepository,
  ) {}

  async run(): Promise<number> {
    await this.sessions.sweep();
    await this.tokens.sweep();
    return 0;
  }
}
