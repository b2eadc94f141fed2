import { createHmac, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { isId } from '@peyvand/kernel';
import { AppConfig, linkTo } from '@peyvand/platform';

export interface Unsubscription {
  readonly personId: string;
  /** A kind of notice, or `*` for all that may be turned off. */
  readonly kind: string;
}

/** Links that say by their signature who wants no more of what: nothing is stored, and they never run out. */
@Injectable()
export class UnsubscribeLinks {
  constructor(private readonly config: AppConfig) {}

  url(locale: 'fa' | 'en', { personId, kind }: Unsubscription): string {
    const claim = `${personId}.${kind}`;
    return linkTo(this.config, locale, 'unsubscribe', `${claim}.${this.sign(claim)}`);
  }

  /** Null for what was not written here. */
  read(token: string): Unsubscription | null {
    const [personId = '', kind = '', signature = '', ...rest] = token.split('.');
    if (rest.length || !isId(personId) || !/^(\*|[A-Za-z]{1,80})$/.test(kind)) return null;
    const [given, right] = [Buffer.from(signature), Buffer.from(this.sign(`${personId}.${kind}`))];
    return given.length === right.length && timingSafeEqual(given, right) ? { personId, kind } : null;
  }

  private sign(claim: string): string {
    return createHmac('sha256', this.config.linkSecret).update(`unsubscribe\n${claim}`).digest('base64url');
  }
}
