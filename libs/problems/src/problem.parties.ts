import { officesSql } from '@peyvand/organizations';
import { declareParties } from '@peyvand/platform';

/** `offices`: its office and those that act beside it; `writer`: who wrote it down for the owner. */
declareParties(
  'problemId',
  `select array[p.owner_id] as owner, array_remove(array[p.entered_by], null) as writer,
      array_remove(array[p.office_id], null) as office, ${officesSql('problem', 'p.id', 'p.office_id')} as offices,
      array_remove(array[p.referred_to], null) as referred,
      array(select f.organization_id from office f where f.is_fallback) as fallback
    from problem p where p.id = $1::uuid`,
);
