import { dateTime, document, id, integer, one, projection, text, type Sql } from '@peyvand/platform';
import { reviewedByViewer } from '../reading/match.policy.js';

/** Who reviews its matches, once it is a gap. */
const ofOffice: Sql = (t, viewer, kind) => `${t}.opened_at is not null and ${reviewedByViewer(t, viewer, kind)}`;

projection('SupplyGap', {
  table: 'supply_gap',
  fields: {
    id: id(),
    rfp: one('Rfp', 'rfp_id'),
    officeField: text(),
    province: text(),
    openedAt: dateTime(),
    closedAt: dateTime(),
    companies: integer(),
    stored: integer(),
    inReview: integer(),
    rejected: integer(),
    hardFailures: document({
      sql: (t) =>
        `(select coalesce(jsonb_agg(jsonb_build_object('failure', f.key, 'companies', f.value) order by f.key), '[]')
          from jsonb_each(${t}.hard_failures) f)`,
    }),
  },
  visible: ofOffice,
  filters: {
    'filter.officeField': { sql: (t, value) => `${t}.office_field = ${value}`, cast: 'text' },
    'filter.province': { sql: (t, value) => `${t}.province = ${value}`, cast: 'text' },
    'filter.isOpen': { sql: (t, value) => `(${t}.closed_at is null) = ${value}`, cast: 'boolean' },
  },
  orders: {
    newest: { sql: (t) => `${t}.opened_at`, cast: 'timestamptz', descending: true },
    oldest: { sql: (t) => `${t}.opened_at`, cast: 'timestamptz' },
  },
});
