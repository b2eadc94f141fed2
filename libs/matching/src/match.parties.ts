import { officesSql } from '@peyvand/organizations';
import { declareParties } from '@peyvand/platform';

/** `offices`: that of its RFP and those that act beside it. */
declareParties(
  'matchId',
  `select array[m.organization_id] as company, ${officesSql('problem', 'r.problem_id', 'r.office_id')} as offices
    from match m join rfp r on r.id = m.rfp_id where m.id = $1::uuid`,
);
