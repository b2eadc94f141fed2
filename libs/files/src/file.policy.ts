import type { Sql } from '@peyvand/platform';
import { allReadings } from './takes-files.js';

/**
 * A file is read by who reads what it hangs on; as long as it hangs on nothing, and where it was refused, by who sent
 * it.
 */
export const mayReadFile: Sql = (t, viewer, kind) => {
  if (kind === 'anonymous') return 'false';
  const mine = `${t}.uploaded_by = ${viewer('personId', 'uuid')}`;
  const objects = [...allReadings()].map(
    ([type, { table, visible }]) =>
      `(${t}.object_type = '${type}' and exists (select 1 from ${table} fo where fo.id = ${t}.object_id
        and ${visible('fo', viewer, kind, t)}))`,
  );
  return `((${t}.object_id is null and ${mine}) or ((${t}.state <> 'refused' or ${mine})
    and (${objects.join(' or ') || 'false'})))`;
};
