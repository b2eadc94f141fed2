import { Injectable } from '@nestjs/common';
import type { Contact } from '@peyvand/accounts';
import type { NoticeObject } from '@peyvand/contracts';
import { AppConfig, mailLayout, placeOf, type Mail } from '@peyvand/platform';
import { account, say, zoneOf } from '@peyvand/words';
import type { NoticeEntity } from './notice.entity.js';
import { isObligatory, noticeRuleOfKind, type WordedNoticeRule } from './notice-rules.js';
import { EVERY_KIND } from './preferences/notice-preference.entity.js';
import { linkLabel, standingFacts, subjectWith } from './standing/standing-facts.js';
import type { Standing } from './standing/standings.js';
import { addressOf } from './standing/subjects.js';
import { UnsubscribeLinks } from './unsubscribe/unsubscribe-links.js';
import { fill } from './fill-notice.js';

export type Told = Pick<NoticeEntity, 'id' | 'recipientId' | 'kind' | 'params' | 'objectType' | 'objectId'>;

/** By the id of the notice. */
type Standings = ReadonlyMap<string, Standing>;

/** What a person is told of a day. */
export interface DayOfNotices {
  readonly id: string;
  readonly day: string;
  readonly personId: string;
  readonly notices: readonly Told[];
}

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

  one(notice: Told, standing: Standing, contact: Contact): Mail {
    const { email, name, locale } = contact;
    const rule = ruleOf(notice);
    const { subject: said, body } = worded(notice, contact);
    const subject = subjectWith(said, standing);
    const unsubscribeUrl = isObligatory(rule)
      ? undefined
      : this.links.url(locale, { personId: notice.recipientId, kind: notice.kind });
    const layout = mailLayout(locale, {
      title: subject,
      paragraphs: [body],
      facts: standingFacts(notice.objectType, standing, contact),
      link: { label: linkLabel(standing, locale), url: this.url(locale, notice) },
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
  digest({ id, day, personId, notices }: DayOfNotices, standings: Standings, contact: Contact): Mail {
    const { email, name, locale, reading } = contact;
    const subject = say(phrases['digest.subject'], locale, { count: notices.length, day }, reading);
    const unsubscribeUrl = this.links.url(locale, { personId, kind: EVERY_KIND });
    const left = notices.length - SHOWN;
    const layout = mailLayout(locale, {
      title: subject,
      paragraphs: [say(phrases['digest.lead'], locale)],
      small: { label: say(phrases['digest.unsubscribe'], locale), url: unsubscribeUrl },
      sections: grouped(notices.slice(0, SHOWN)).map((group) => this.section(contact, group, standings)),
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

  /** What was told of one object, and on one line how it stands with it. */
  private section(contact: Contact, group: readonly [Told, ...Told[]], standings: Standings) {
    const [newest] = group;
    const filled = group.map((notice) => worded(notice, contact));
    const standing = group.map(({ id }) => standings.get(id)).find((one) => one?.step) ?? standings.get(newest.id);
    const facts = standing ? standingFacts(newest.objectType, standing, contact) : [];
    const subject = filled[0]?.subject ?? '';
    return {
      heading: { label: standing ? subjectWith(subject, standing) : subject, url: this.url(contact.locale, newest) },
      lines: filled.map((words, place) => (place ? words.subject : words.body)),
      note: facts.map(({ label, value }) => `${label}: ${value}`).join(' — '),
    };
  }

  private url(locale: string, { objectType, objectId }: { objectType: NoticeObject; objectId: string }): string {
    return addressOf(this.config.publicUrl, locale, objectType, objectId);
  }
}

const worded = (notice: Told, { locale, timeZone, reading }: Contact) =>
  fill(ruleOf(notice).words, locale, notice.params, { ...reading, timeZone: zoneOf(timeZone) });

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
