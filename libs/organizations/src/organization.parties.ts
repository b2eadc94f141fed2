import { declareParties } from '@peyvand/platform';

declareParties(
  'membershipId',
  'select array[m.organization_id] as organization from membership m where m.id = $1::uuid',
);
declareParties(
  'invitationId',
  'select array[i.organization_id] as organization from invitation i where i.id = $1::uuid',
);
declareParties(
  'joiningRequestId',
  `select array[j.organization_id] as organization, array_remove(array[j.office_id], null) as office
    from joining_request j where j.id = $1::uuid`,
);
declareParties(
  'capacityId',
  `select array[c.organization_id] as organization, array_remove(array[c.office_id], null) as office
    from organization_capacity c where c.id = $1::uuid`,
);
declareParties(
  'certificateId',
  'select array[c.organization_id] as organization from certificate c where c.id = $1::uuid',
);
