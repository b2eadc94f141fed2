import { declareParties } from '@peyvand/platform';

const PARTIES = `array[p.owner_id] as owner, array_remove(array[p.office_id], null) as office,
  array[e.definer_id] as definer`;

declareParties(
  'engagementId',
  `select ${PARTIES} from engagement e join problem p on p.id = e.problem_id where e.id = $1::uuid`,
);

/** The definer is who writes the version now; the text outlives a definer who is replaced. */
declareParties(
  'definitionVersionId',
  `select ${PARTIES} from definition_version v join engagement e on e.id = v.engagement_id
    join problem p on p.id = e.problem_id where v.id = $1::uuid`,
);
