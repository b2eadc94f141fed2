import { Injectable } from '@nestjs/common';
import type { Contact } from '@peyvand/accounts';
import { AppConfig, mailLayout, placeOf, type Mail } from '@peyvand/platform';
import { account, say } from '@peyvand/words';
import type { NoticeEntity } from './notice.entity.js';
import { addressOf } from './notice-places.js';
import { isObligatory, noticeRuleOfKind, type NoticeObject, type WordedNoticeRule } from './notice-rules.js';
import { EVERY_KIND } from './preferences/notice-preference.entity.js';
import { UnsubscribeLinks } from './unsubscribe/unsubscribe-links.js';
import { fill } from './wording.js';

export type Told = Pick<NoticeEntity, 'id' | 'recipientId' | 'kind' | 'params' | 'objectType' | 'objectId'>;

const { phrases } = account;

/** More than this nobody reads in one mail. */
const SHOWN = 100;

/** Puts notices into words of their reader: one at a time, or those of a day. */
@Injectable()
export class NoticeLetters {
  constructor(
    private readonly config: AppConfig,
    private readonly links: UnsubscribeLinks,
  ) {}

  one(notice: Told, { email, name, locale, reading }: Contact): Mail {
    const rule = ruleOf(notice);
    const { subject, body } = fill(rule.words, locale, notice.params, reading);
    const unsubscribeUrl = isObligatory(rule)
      ? undefined
      : this.links.url(locale, { personId: notice.recipientId, kind: notice.kind });
    const layout = mailLayout(locale, {
      title: subject,
      paragraphs: [body],
      link: { label: say(phrases['mail.see'], locale), url: this.url(locale, notice) },
      ...(unsubscribeUrl ? { small: { label: say(phrases['mail.unsubscribe'], locale), url: unsubscribeUrl } } : {}),
    });
    return {
      to: { name, address: email },
      subject,
      ...layout,
      messageId: `notice-${notice.id}`,
      language: locale,
      unsubscribeUrl,
    };
  }

  /** The newest object first; what is told of one object stands together. */
  digest(id: string, day: string, personId: string, notices: readonly Told[], contact: Contact): Mail {
    const { email, name, locale, reading } = contact;
    const subject = say(phrases['digest.subject'], locale, { count: notices.length, day }, reading);
    const unsubscribeUrl = this.links.url(locale, { personId, kind: EVERY_KIND });
    const left = notices.length - SHOWN;
    const layout = mailLayout(locale, {
      title: subject,
      paragraphs: [say(phrases['digest.lead'], locale)],
      small: { label: say(phrases['digest.unsubscribe'], locale), url: unsubscribeUrl },
      sections: grouped(notices.slice(0, SHOWN)).map((group) => this.section(contact, group)),
      link: {
        label:
          left > 0 ? say(phrases['digest.more'], locale, { count: left }, reading) : say(phrases['mail.see'], locale),
        url: placeOf(this.config, locale, 'notices'),
      },
    });
    return {
      to: { name, address: email },
      subject,
      ...layout,
      messageId: `digest-${id}`,
      language: locale,
      unsubscribeUrl,
    };
  }

  private section({ locale, reading }: Contact, group: readonly [Told, ...Told[]]) {
    const filled = group.map((notice) => fill(ruleOf(notice).words, locale, notice.params, reading));
    return {
      heading: { label: filled[0]?.subject ?? '', url: this.url(locale, group[0]) },
      lines: filled.map(({ subject, body }, place) => (place ? subject : body)),
    };
  }

  private url(locale: string, { objectType, objectId }: { objectType: NoticeObject; objectId: string }): string {
    return addressOf(this.config.publicUrl, locale, objectType, objectId);
  }
}

function ruleOf({ kind }: { kind: string }): WordedNoticeRule {
  const rule = noticeRuleOfKind(kind);
  if (!rule) throw new Error(`Nobody words the notice ${kind}`);
  return rule;
}

function grouped(notices: readonly Told[]): [Told, ...Told[]][] {
  const groups = new Map<string, [Told, ...Told[]]>();
  for (const notice of notices) {
    const key = `${notice.objectType} ${notice.objectId}`;
    const group = groups.get(key);
    if (group) group.push(notice);
    else groups.set(key, [notice]);
  }
  return [...groups.values()];
}
