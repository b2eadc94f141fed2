import { createHmac, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AppConfig } from '@peyvand/platform';
import { newToken } from '../email/token.js';

/** What one browser is remembered for, five accounts and their second factors; the oldest falls out. */
const REMEMBERED_MAX = 10;
const MARK = /^[\w-]{43}(\.[\w-]{43}){1,10}$/;

/**
 * A browser in which somebody signed in, or proved a second factor, keeps a mark of it, so that tries from there are
 * counted apart and nobody elsewhere can use them up. The mark is a random number, with a signature for each account or
 * factor. It opens nothing: to a thief it is worth one more window of guesses.
 */
@Injectable()
export class KnownDevice {
  constructor(private readonly config: AppConfig) {}

  /** What tries on this account from this device are counted under; null where it is not known for it. */
  keyFor(mark: string | null, account: string): string | null {
    const { number, signatures } = read(mark);
    const right = Buffer.from(this.sign(number, account));
    return signatures.some((one) => timingSafeEqual(Buffer.from(one), right)) ? `${number}:${account}` : null;
  }

  /** The mark after a sign-in. Its number stays: signing in to another account begins no new count for the first. */
  remember(mark: string | null, account: string): string {
    const { number, signatures } = read(mark);
    const own = this.sign(number, account);
    const others = signatures.filter((one) => one !== own);
    return [number, own, ...others.slice(0, REMEMBERED_MAX - 1)].join('.');
  }

  private sign(number: string, account: string): string {
    return createHmac('sha256', this.config.linkSecret).update(`device\n${number}\n${account}`).digest('base64url');
  }
}

function read(mark: string | null): { number: string; signatures: string[] } {
  const [number = newToken(), ...signatures] = mark && MARK.test(mark) ? mark.split('.') : [];
  return { number, signatures };
}
