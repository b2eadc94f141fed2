import { waitFilters } from '@peyvand/organizations';
import { byName, NO_DAY, textFilter, type ListTable } from '@peyvand/platform';
import { isParty } from './proposal.policy.js';

const waits = waitFilters('proposal', isParty);
const closesAt = (t: string): string => `(select r.closes_at from rfp r where r.id = ${t}.rfp_id)`;

export const proposalList: ListTable = {
  filters: {
    'filter.rfpId': { cast: 'uuid', sql: (t, value) => `${t}.rfp_id = ${value}` },
    'filter.state': { cast: 'text', sql: (t, value) => `${t}.state = ${value}` },
    'filter.closesBefore': { cast: 'timestamptz', sql: (t, value) => `${closesAt(t)} < ${value}` },
    'filter.text': textFilter(
      (t, sought) => `(${sought.numberIn(`${t}.number`)}
        or exists (select 1 from organization o where o.id = ${t}.party_id and ${sought.nameIn('o.name_folded')})
        or exists (select 1 from rfp tr where tr.id = ${t}.rfp_id
          and (${sought.numberIn('tr.number')} or ${sought.wordsIn('tr')})))`,
    ),
    ...waits.filters,
  },
  orders: {
    newest: { sql: (t) => `${t}.created_at`, cast: 'timestamptz', descending: true },
    oldest: { sql: (t) => `${t}.created_at`, cast: 'timestamptz' },
    close: { sql: (t) => `coalesce(${closesAt(t)}, ${NO_DAY})`, cast: 'timestamptz' },
    party: byName((t) => `(select o.name from organization o where o.id = ${t}.party_id)`),
  },
  facets: { rfpId: (t) => `${t}.rfp_id`, state: 'state', ...waits.facets },
};
