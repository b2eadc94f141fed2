import { randomBytes } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import argon2 from 'argon2';
import { normalisePassword } from './password.policy.js';

/**
 * OWASP's minimum for Argon2id: 19 MiB, two passes, one lane; about 20 ms here, so a burst of sign-ins stays
 * affordable.
 */
const STRENGTH = { type: argon2.argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Hashing and checking of passwords, with the same work whether or not there is a person to check against. */
@Injectable()
export class Passwords implements OnModuleInit {
  private decoy = '';

  async onModuleInit(): Promise<void> {
    this.decoy = await this.hash(randomBytes(16).toString('hex'));
  }

  hash(password: string): Promise<string> {
    return argon2.hash(normalisePassword(password), STRENGTH);
  }

  /** Without a stored hash the decoy is checked and the answer is no, after the usual time. */
  async matches(stored: string | null, password: string): Promise<boolean> {
    const isRight = await argon2.verify(stored ?? this.decoy, normalisePassword(password));
    return stored !== null && isRight;
  }

  /** Whether a hash was made with other parameters than today's. */
  isOutdated(stored: string): boolean {
    return argon2.needsRehash(stored, STRENGTH);
  }
}
