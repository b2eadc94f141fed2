import { manyOn } from '@peyvand/platform';
import { isOffice, ofItsRfp } from '@peyvand/rfps';
import { shownState } from './hushed.js';

const isOfOffice = ofItsRfp(isOffice);

/**
 * For whom a match waits. In review the office reads the row of its RFP's queue. A company reads no more than that it
 * waits for the office, for as long as it is in review: when that row comes and goes would tell of its rivals.
 */
export const waitsFor = manyOn(
  'Wait',
  'since',
  (t, match, viewer, kind) => `case ${t}.object_type
    when 'match' then true
    when 'reviewQueue' then ${match}.state = 'inReview' and ${isOfOffice(match, viewer, kind)}
    else ${shownState(match, viewer, kind)} = 'inReview' and not ${isOfOffice(match, viewer, kind)} end`,
  {
    source: (match) => `(select w.* from waiting w where (w.object_type, w.object_id)
        in (('match', ${match}.id), ('reviewQueue', ${match}.rfp_id))
      union all select (jsonb_populate_record(null::waiting, jsonb_build_object('id', ${match}.id,
        'object_type', 'inReview', 'role', 'office', 'administrator', false))).*)`,
  },
);
