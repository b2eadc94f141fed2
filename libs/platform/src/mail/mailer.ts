import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createTransport, type SendMailOptions, type Transporter } from 'nodemailer';
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
  /** Where a POST without a session ends such mails (RFC 8058). */
  readonly unsubscribeUrl?: string;
}

/** The mail server says for good that it takes nothing for this address. Everything else is tried again. */
export class AddressRefused extends Error {}

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

  /** @throws AddressRefused when the server answers the address with a 5xx */
  async send(mail: Mail): Promise<void> {
    try {
      await this.transport.sendMail(this.message(mail));
    } catch (error) {
      if (isLastingNo(error))
        throw new AddressRefused('The mail server takes nothing for this address', { cause: error });
      throw error;
    }
  }

  private message({ to, subject, text, html, messageId, language, unsubscribeUrl }: Mail): SendMailOptions {
    return {
      from: this.config.mail.from,
      to: { name: oneLine(to.name), address: to.address },
      subject: oneLine(subject).slice(0, SUBJECT_MAX),
      text,
      html,
      messageId: `<${messageId}@${this.domain}>`,
      headers: {
        'content-language': language,
        'auto-submitted': 'auto-generated',
        ...(unsubscribeUrl
          ? { 'list-unsubscribe': `<${unsubscribeUrl}>`, 'list-unsubscribe-post': 'List-Unsubscribe=One-Click' }
          : {}),
      },
    };
  }

  onApplicationShutdown(): void {
    this.transport.close();
  }
}

function isLastingNo(error: unknown): boolean {
  const { command, responseCode } = error as { command?: string; responseCode?: number };
  return command === 'RCPT TO' && responseCode !== undefined && responseCode >= 500;
}

/** Line breaks in a header would start another one. */
const oneLine = (text: string): string => text.replace(/[\r\n\u2028\u2029]+/g, ' ').trim();
