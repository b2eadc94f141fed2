import { addOwnData } from '@peyvand/accounts';

addOwnData(
  {
    name: 'memberships',
    rows: `select m.organization_id as "organizationId", o.name as organization, m.role, m.since, m.until
      from membership m join organization o on o.id = m.organization_id where m.person_id = $1 order by m.since`,
  },
  {
    name: 'invitations',
    rows: `select i.organization_id as "organizationId", i.role, i.created_at as "createdAt",
        i.accepted_at as "acceptedAt" from invitation i
      where i.accepted_by = $1 or i.email = (select email from person where id = $1) order by i.created_at`,
    forget: `delete from invitation where accepted_at is null and email = (select email from person where id = $1)`,
  },
  {
    name: 'joiningRequests',
    rows: `select j.organization_id as "organizationId", j.state, j.note, j.requested_at as "requestedAt",
        j.ended_at as "endedAt" from joining_request j where j.person_id = $1 order by j.requested_at`,
    forget: 'update joining_request set note = null where person_id = $1',
  },
);
