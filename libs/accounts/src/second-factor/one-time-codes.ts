import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Secret, TOTP } from 'otpauth';
import { AppConfig } from '@peyvand/platform';
import { typedCode } from './typed-code.js';

const ISSUER = 'Peyvand';
const STEP_SECONDS = 30;
/** A clock may be one step behind or ahead. */
const DRIFT = 1;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Time-based one-time codes of RFC 6238 (SHA-1, six digits, thirty seconds: what every authenticator knows), and how
 * their secrets are kept.
 */
@Injectable()
export class OneTimeCodes {
  private readonly key: Buffer;

  constructor(config: AppConfig) {
    this.key = createHash('sha256').update(config.secondFactorKey).digest();
  }

  newSecret(): string {
    return new Secret({ size: 20 }).base32;
  }

  /** The address that authenticators read from a QR code. */
  uri(secret: string, account: string): string {
    return this.totp(secret, account).toString();
  }

  /** The time step of a code that is right now, or null. `at` in milliseconds. */
  stepOf(secret: string, code: string, at: number): number | null {
    const delta = this.totp(secret).validate({ token: typedCode(code), timestamp: at, window: DRIFT });
    return delta === null ? null : Math.floor(at / 1_000 / STEP_SECONDS) + delta;
  }

  /** AES-256-GCM: nonce, tag and text in base64. */
  encrypt(secret: string): string {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv('aes-256-gcm', this.key, nonce);
    const text = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), text]).toString('base64');
  }

  decrypt(kept: string): string {
    const bytes = Buffer.from(kept, 'base64');
    const decipher = createDecipheriv('aes-256-gcm', this.key, bytes.subarray(0, NONCE_BYTES));
    decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
    return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]).toString('utf8');
  }

  private totp(secret: string, label = ''): TOTP {
    return new TOTP({ issuer: ISSUER, label, secret: Secret.fromBase32(secret), period: STEP_SECONDS });
  }
}
