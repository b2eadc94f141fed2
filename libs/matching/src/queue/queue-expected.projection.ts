import { choice, dateTime, id, one, projection } from '@peyvand/platform';
import { barredOnMatchesSql, reader } from '@peyvand/problems';
import { rfpParties } from '@peyvand/rfps';

/** `place` sorts what comes within minutes before what has a time. */
const EXPECTED = `(
  select r.id, r.id as rfp_id, 'scoring' as source, null::timestamptz as at, r.closes_at, r.office_id, r.problem_id,
    timestamptz '-infinity' as place
  from rfp r where r.state = 'open' and not exists (select 1 from scoring_run s where s.rfp_id = r.id)
  union all
  select m.id, r.id, 'setAside', m.deferred_until, r.closes_at, r.office_id, r.problem_id, m.deferred_until
  from match m join rfp r on r.id = m.rfp_id and r.state = 'open'
  where m.state = 'inReview' and m.deferred_until > clock_timestamp()
  union all
  select r.id, r.id, 'opening', r.opens_at, r.closes_at, r.office_id, r.problem_id,
    coalesce(r.opens_at, timestamptz '-infinity')
  from rfp r where r.state = 'approved')`;

projection('QueueExpectation', {
  table: EXPECTED,
  fields: { id: id(), source: choice(), at: dateTime(), closesAt: dateTime(), rfp: one('Rfp', 'rfp_id') },
  visible: (t, viewer, kind) => `(${rfpParties.is.office(t, viewer, kind)}
    and not ${barredOnMatchesSql(`${t}.rfp_id`, `${t}.problem_id`, reader(viewer))})`,
});
