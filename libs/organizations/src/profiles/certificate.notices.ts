import { declareNotices, type NoticeDraft } from '@peyvand/notices';
import type { Db } from '@peyvand/platform';
import { leadsSql, membersSql } from '../members/belongs.js';

/** Heads and managers of the company; the day is its own, known to all who see its profile. */
async function toLeaders({ certificateId }: { certificateId: string }, db: Db): Promise<NoticeDraft[]> {
  const row = await db.one<{ recipientIds: string[]; organizationId: string; day: string }>(
    `select ${membersSql('c.organization_id', leadsSql)} as "recipientIds", c.organization_id as "organizationId",
       to_char(c.valid_until, 'YYYY-MM-DD') as day from certificate c where c.id = $1`,
    [certificateId],
  );
  return row ? [{ recipientIds: row.recipientIds, objectId: row.organizationId, params: { day: row.day } }] : [];
}

declareNotices('certificate.expiryReminded', {
  kind: 'CertificateEndsSoon',
  object: 'organization',
  collect: toLeaders,
});

declareNotices('certificate.expired', { kind: 'CertificateExpired', object: 'organization', collect: toLeaders });
