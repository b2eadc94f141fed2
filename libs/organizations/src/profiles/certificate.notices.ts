import { declareNotices, type NoticeDraft } from '@peyvand/notices';
import type { Db } from '@peyvand/platform';

/** Heads and managers of the company; the day is its own, known to all who see its profile. */
async function toLeaders({ certificateId }: { certificateId: string }, db: Db): Promise<NoticeDraft[]> {
  const rows = await db.query<{ person: string; organizationId: string; day: string }>(
    `select m.person_id as person, c.organization_id as "organizationId", to_char(c.valid_until, 'YYYY-MM-DD') as day
     from certificate c join membership m on m.organization_id = c.organization_id and m.until is null
       and m.role <> 'member' where c.id = $1`,
    [certificateId],
  );
  const [first] = rows;
  return first
    ? [{ recipientIds: rows.map(({ person }) => person), objectId: first.organizationId, params: { day: first.day } }]
    : [];
}

declareNotices('certificate.expiryReminded', {
  kind: 'CertificateEndsSoon',
  object: 'organization',
  collect: toLeaders,
  words: {
    fa: {
      subject: 'اعتبار یک گواهی شما در {day} پایان می‌یابد',
      body: 'اگر گواهی تمدید شده است، آن را با تاریخ تازه ثبت کنید؛ وگرنه پس از {day} در سنجش به حساب نمی‌آید.',
    },
    en: {
      subject: 'A certificate of yours ends on {day}',
      body: 'If it was renewed, enter it with its new dates; after {day} it counts no more when companies are scored.',
    },
  },
});

declareNotices('certificate.expired', {
  kind: 'CertificateExpired',
  object: 'organization',
  collect: toLeaders,
  words: {
    fa: {
      subject: 'اعتبار یک گواهی شما پایان یافت',
      body: 'گواهی تا {day} اعتبار داشت و دیگر در سنجش به حساب نمی‌آید.',
    },
    en: {
      subject: 'A certificate of yours has expired',
      body: 'It held until {day} and counts no more when companies are scored.',
    },
  },
});
