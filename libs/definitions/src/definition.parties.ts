import { defineParties, relation } from '@peyvand/platform';
import { ofProblem } from '@peyvand/problems';

/** SQL: whether engagement `e` gives its firm a part in what it defined: it is under way or done, not given up. */
export const isEngagedSql = (e: string): string => `${e}.state in ('active', 'done')`;

export const engagementParties = defineParties('engagement', 'engagement', {
  owner: relation.organization((t) => ofProblem('owner', t)),
  office: relation.offices((t) => ofProblem('office', t)),
  definer: relation.organization((t) => `${t}.definer_id`),
});

/** The definer is who writes the version now; the text outlives a definer who is replaced. */
export const versionParties = defineParties('definitionVersion', 'definition_version', {
  owner: relation.organization((t) => ofProblem('owner', t)),
  office: relation.offices((t) => ofProblem('office', t)),
  definer: relation.organization((t) => `(select e.definer_id from engagement e where e.id = ${t}.engagement_id)`),
  /** The same while it defines, or has and may begin the next version. */
  engagedDefiner: relation.organization(
    (t) => `(select e.definer_id from engagement e where e.id = ${t}.engagement_id and ${isEngagedSql('e')})`,
  ),
});
