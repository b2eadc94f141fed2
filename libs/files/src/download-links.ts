import { createHmac, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AppConfig } from '@peyvand/platform';

/** Long enough to load 100 MB on a bad line after the page was opened; what is begun goes on. */
const MINUTES = 10;

export const SIZES = ['whole', 'small', 'middle'] as const;
export type Size = (typeof SIZES)[number];

/** Links that work for a while, in the session they were made for; what they lead to is asked for anew each time. */
@Injectable()
export class DownloadLinks {
  constructor(private readonly config: AppConfig) {}

  to(fileId: string, size: Size, sessionId: string): string {
    // In steps, so that a picture that is shown twice in a minute has one address.
    const until = (Math.floor(Date.now() / 60_000) + MINUTES + 1).toString(36);
    return `/files/${fileId}/${size}?until=${until}&mark=${this.signatureOf(fileId, size, sessionId, until)}`;
  }

  isGood(fileId: string, size: Size, sessionId: string, until: string, mark: string): boolean {
    if (!/^[0-9a-z]{1,10}$/.test(until) || parseInt(until, 36) * 60_000 < Date.now()) return false;
    const [given, right] = [mark, this.signatureOf(fileId, size, sessionId, until)].map((text) => Buffer.from(text));
    return given !== undefined && right !== undefined && given.length === right.length && timingSafeEqual(given, right);
  }

  private signatureOf(fileId: string, size: Size, sessionId: string, until: string): string {
    return createHmac('sha256', this.config.linkSecret)
      .update(`file\n${fileId}\n${size}\n${sessionId}\n${until}`)
      .digest('base64url');
  }
}
