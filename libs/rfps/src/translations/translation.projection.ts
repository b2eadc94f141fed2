import { document, extendProjection, external } from '@peyvand/platform';
import { translationsSql } from './translation.sql.js';

extendProjection('Rfp', {
  teaser: external('id'),
  translations: document({ sql: translationsSql }),
  timeZones: document({
    sql: (t, viewer, kind) => `jsonb_build_object(
      'office', coalesce((select z.time_zone from office z where z.organization_id = ${t}.office_id), 'Asia/Tehran'),
      'reader', ${kind === 'anonymous' ? 'null' : `(select z.time_zone from person z where z.id = ${viewer('personId', 'uuid')})`})`,
  }),
});
