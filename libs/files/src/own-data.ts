import { addOwnData } from '@peyvand/accounts';

addOwnData({
  name: 'files',
  rows: `select id, name, kind, size, object_type as "objectType", object_id as "objectId", created_at as "createdAt"
    from file where uploaded_by = $1 order by created_at`,
});
