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
});

declareNotices('certificate.expired', { kind: 'CertificateExpired', object: 'organization', collect: toLeaders });
