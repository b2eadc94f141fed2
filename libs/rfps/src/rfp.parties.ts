import { officesSql } from '@peyvand/organizations';
import { declareParties } from '@peyvand/platform';
import { cancelledAtSql, definerOfSql } from './rfp.policy.js';

/**
 * `offices`: its office and those that act beside it; `access`: companies that read its dossier. Who is told of a
 * cancelling held access at that moment, although it ended with it.
 */
declareParties(
  'rfpId',
  `select array[p.owner_id] as owner, array_remove(array[${definerOfSql('r')}], null) as definer,
      array_remove(array[r.office_id], null) as office, ${officesSql('problem', 'p.id', 'r.office_id')} as offices,
      array(select distinct a.organization_id from rfp_access a where a.rfp_id = r.id
        and (a.until is null or r.state = 'cancelled' and a.until >= ${cancelledAtSql('r')})) as access
    from rfp r join problem p on p.id = r.problem_id where r.id = $1::uuid`,
);
