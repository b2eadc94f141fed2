import { officesSql } from '@peyvand/organizations';
import { defineParties, relation } from '@peyvand/platform';

export const problemParties = defineParties('problem', 'problem', {
  owner: relation.organization((t) => `${t}.owner_id`),
  /** Who wrote it down for the owner. */
  writer: relation.organization((t) => `${t}.entered_by`),
  /** Its office, from the moment it is submitted, and those that act beside it. */
  office: relation.offices((t) => officesSql('problem', `${t}.id`, `${t}.office_id`)),
  /** The office it is referred to, as long as that has not answered. */
  referred: relation.office((t) => `${t}.referred_to`),
  fallback: relation.office(() => '(select f.organization_id from office f where f.is_fallback)'),
});

/** SQL: the same of a row that belongs to a problem, such as an engagement or a definition. */
export const ofProblem = (name: keyof typeof problemParties.sql, t: string): string =>
  `(select ${problemParties.sql[name]('pp')} from problem pp where pp.id = ${t}.problem_id)`;
