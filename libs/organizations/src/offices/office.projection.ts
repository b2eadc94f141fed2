import { bool, byName, document, external, id, one, projection, text } from '@peyvand/platform';
import { holdsSql } from '../capacities/verified.js';

const OFFICE = `(select o.organization_id as id, g.name, o.is_fallback, o.contact_email,
    o.contact_phone, o.numbers, o.time_zone
  from office o join organization g on g.id = o.organization_id)`;

projection('Office', {
  table: OFFICE,
  fields: {
    id: id(),
    name: text(),
    organization: one('Organization', 'id'),
    isFallback: bool(),
    contactEmail: text(),
    contactPhone: text(),
    timeZone: text(),
    numbers: external('numbers'),
    coverage: document({
      sql: (t) => `(select coalesce(jsonb_agg(jsonb_build_object('officeField', c.office_field, 'province', c.province)
        order by c.office_field, c.province), '[]')
        from office_coverage c where c.office_id = ${t}.id)`,
    }),
  },
  // Public: whom to turn to is no secret.
  visible: (t) => holdsSql(`${t}.id`, 'office'),
  filters: {
    'filter.officeField': {
      sql: (t, value) =>
        `exists (select 1 from office_coverage f where f.office_id = ${t}.id and f.office_field = ${value})`,
      cast: 'text',
    },
    'filter.province': {
      sql: (t, value) =>
        `exists (select 1 from office_coverage f where f.office_id = ${t}.id
          and (f.province = ${value} or f.province is null))`,
      cast: 'text',
    },
  },
  orders: { name: byName((t) => `${t}.name`) },
});
