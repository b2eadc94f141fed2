import { addOwnData } from '@peyvand/accounts';

addOwnData({
  name: 'confidentialReads',
  rows: `select object_type as "objectType", object_id as "objectId", organization_id as "organizationId", day
    from content_read where person_id = $1 order by read_at`,
});
