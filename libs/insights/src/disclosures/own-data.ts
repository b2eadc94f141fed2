import { addOwnData } from '@peyvand/accounts';
import { addSweep } from '@peyvand/platform';
import { TODAY } from '@peyvand/reference';

addOwnData({
  name: 'confidentialReads',
  rows: `select object_type as "objectType", object_id as "objectId", organization_id as "organizationId", day
    from content_read where person_id = $1 order by read_at`,
});

// Long enough for whoever finds their text elsewhere to ask who read it, and no longer: it says what people did.
addSweep({
  id: 'contentReads',
  sql: `delete from content_read where ctid in (select ctid from content_read
    where day < ${TODAY} - interval '2 years' limit $1) returning 1`,
});
