import { Injectable } from '@nestjs/common';
import { AddressRefused, Mailer, type Mail } from '@peyvand/platform';
import { RefusedAddresses } from './refused-addresses.js';

/** Sends only where mail has not been refused. A passing fault is thrown on, so that the outbox tries again later. */
@Injectable()
export class Postbox {
  constructor(
    private readonly mailer: Mailer,
    private readonly refused: RefusedAddresses,
  ) {}

  async send(personId: string, mail: Mail): Promise<'sent' | 'addressRefused'> {
    if (await this.refused.isRefused(personId)) return 'addressRefused';
    try {
      await this.mailer.send(mail);
      return 'sent';
    } catch (error) {
      if (error instanceof AddressRefused) return 'addressRefused';
      throw error;
    }
  }

  /** The first refusal counts: a later one would hide that the address was proved in between. */
  async noteRefused(personId: string, email: string): Promise<void> {
    if (!(await this.refused.isRefused(personId))) await this.refused.note(personId, email);
  }
}
