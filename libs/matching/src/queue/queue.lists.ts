import { textFilter, type Filter, type Otherwise, type Sql } from '@peyvand/platform';

const ofRfp = (which: string) => (t: string, value: string) =>
  `exists (select 1 from rfp r where r.id = ${t}.rfp_id and ${which.replaceAll('?', value)})`;

/** What a queue over many RFPs is narrowed by. */
export const queueFilters: Record<string, Filter> = {
  rfpId: { sql: (t, value) => `${t}.rfp_id = ${value}`, cast: 'uuid' },
  'filter.rfp': { sql: (t, value) => `${t}.rfp_id = ${value}`, cast: 'uuid' },
  'filter.officeField': { sql: ofRfp('r.office_field = ?'), cast: 'text' },
  'filter.closesBefore': { sql: ofRfp('r.closes_at < ?'), cast: 'timestamptz' },
  'filter.assignee': {
    sql: ofRfp('exists (select 1 from problem p where p.id = r.problem_id and p.assignee_id = ?)'),
    cast: 'uuid',
  },
  'filter.company': { sql: (t, value) => `${t}.organization_id = ${value}`, cast: 'uuid' },
  'filter.text': textFilter(
    (t, sought) => `(exists (select 1 from organization o where o.id = ${t}.organization_id
        and ${sought.nameIn('o.name_folded')})
      or exists (select 1 from rfp r where r.id = ${t}.rfp_id
        and (${sought.numberIn('r.number')} or ${sought.wordsIn('r')})))`,
  ),
};

/** Open RFPs of the viewer's offices and those that it stands in for; asked once, not per row. */
const ofOpenRfps: Sql = (t, viewer) => {
  const offices = viewer('officeIds', 'uuid[]');
  return `${t}.rfp_id = any(array(select r.id from rfp r where r.office_id = any(${offices}) and r.state = 'open'
    union select r.id from office_stand_in si join rfp r on r.problem_id = si.object_id and r.state = 'open'
      where si.object_type = 'problem' and si.office_id = any(${offices})))`;
};
const isWaiting: Sql = (t) => `${t}.state = 'inReview'`;
const isNotSetAside: Sql = (t) => `not coalesce(${t}.deferred_until > clock_timestamp(), false)`;
const ONE_RFP = ['rfpId', 'filter.rfp'];

/** Of one RFP all matches are shown; over the whole office those that wait, unless others are asked for. */
export const waitingOnly: readonly Otherwise[] = [
  { unless: ONE_RFP, where: ofOpenRfps },
  { unless: [...ONE_RFP, 'filter.states'], where: isWaiting },
  { unless: [...ONE_RFP, 'filter.states', 'filter.isDeferred'], where: isNotSetAside },
];
