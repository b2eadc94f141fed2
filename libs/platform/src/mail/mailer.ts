import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { AppConfig } from '../config/app.config.js';

export interface Mail {
  /** One address object: a comma in a plain text would add a recipient. */
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Stable over retries, so that a receiver can tell a repetition. */
  readonly messageId: string;
  readonly language: 'fa' | 'en';
}

/** A slow peer holds one job of the mail queue for this long at most. */
const TIMEOUTS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 } as const;
const SUBJECT_MAX = 200;

/** Hands mail to the SMTP server of the configuration. */
@Injectable()
export class Mailer implements OnApplicationShutdown {
  private readonly transport: Transporter;
  private readonly domain: string;

  constructor(private readonly config: AppConfig) {
    const { hostname } = new URL(config.publicUrl);
    this.domain = hostname;
    this.transport = createTransport({ url: config.mail.url, pool: true, maxConnections: 4, ...TIMEOUTS });
  }

  async send({ to, subject, text, html, messageId, language }: Mail): Promise<void> {
    await this.transport.sendMail({
      from: this.config.mail.from,
      to: { name: oneLine(to.name), address: to.address },
      subject: oneLine(subject).slice(0, SUBJECT_MAX),
      text, html,
      messageId: `<${messageId}@${this.domain}>`,
      headers: { 'content-language': language, 'auto-submitted': 'auto-generated' },
    });
  }

  onApplicationShutdown(): void {
    this.transport.close();
  }
}

/** Line breaks in a header would start another one. */
const oneLine = (text: string): string => text.replace(/[\r\n\u2028\u2029]+/g, ' ').trim();
