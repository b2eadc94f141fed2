import { InputType, ObjectType } from '@nestjs/graphql';
import { BoolField, ChoicesField, LinesField, ObjectField, ObjectsField, optional, TextField } from '@peyvand/platform';
import { RfpLanguages } from './rfp-codes.js';
import {
  RfpBudget,
  RfpCollaboration,
  RfpCostShares,
  RfpCriterion,
  RfpDeliverable,
  RfpEligibility,
  RfpIpTerms,
  RfpMilestone,
  RfpObjective,
  RfpReasonedItem,
  RfpRequirement,
  RfpTimeline,
} from './rfp-parts.model.js';

/**
 * What the owner and the definer write. One class for the input, the answer and the stored document, so that the three
 * cannot drift apart. Title, confidentiality and envelopes are columns of the RFP; what the definition fixes is its
 * subject.
 */
@ObjectType('RfpContent', { description: 'The text of an RFP. Parts that are not written yet are null.' })
@InputType('RfpContentInput', {
  description: 'Parts to save. A part that is left out stays as it is; null empties it.',
})
export class RfpContent {
  @ChoicesField(
    RfpLanguages,
    optional({ description: 'Languages in which proposals and questions are taken.', max: 4 }),
  )
  languages?: (keyof typeof RfpLanguages)[] | null;
  @TextField(
    optional({ description: 'What it is about, in at most 600 characters. Public from the opening on.', max: 600 }),
  )
  summary?: string | null;
  @TextField(optional({ description: 'Background and context of the company.', max: 6_000 })) background?:
    string | null;
  @ObjectsField(() => RfpObjective, optional({ description: 'Objectives in figures.', max: 20 })) objectives?:
    RfpObjective[] | null;
  @LinesField(optional({ description: 'What belongs to the work.', max: 30, length: 500 })) scopeIn?: string[] | null;
  @ObjectsField(
    () => RfpReasonedItem,
    optional({ description: 'What does not belong to it, and approaches not wanted, with the reason.', max: 30 }),
  )
  scopeOut?: RfpReasonedItem[] | null;
  @ObjectsField(() => RfpRequirement, optional({ description: 'Requirements, most important first.', max: 50 }))
  requirements?: RfpRequirement[] | null;
  @ObjectsField(() => RfpReasonedItem, optional({ description: 'Limits that hold, each with its reason.', max: 30 }))
  constraints?: RfpReasonedItem[] | null;
  @ObjectsField(() => RfpDeliverable, optional({ description: 'What is handed over.', max: 50 })) deliverables?:
    RfpDeliverable[] | null;
  @ObjectsField(() => RfpMilestone, optional({ description: 'Milestones with their payments.', max: 50 })) milestones?:
    RfpMilestone[] | null;
  @ObjectField(() => RfpTimeline, optional({ description: 'Dates of the call and of the work.' }))
  timeline?: RfpTimeline | null;
  @ObjectField(() => RfpBudget, optional({ description: 'Budget.' })) budget?: RfpBudget | null;
  @ObjectField(() => RfpCostShares, optional({ description: 'Who bears the cost.' })) costShares?: RfpCostShares | null;
  @ObjectField(() => RfpEligibility, optional({ description: 'Who may propose.' })) eligibility?: RfpEligibility | null;
  @TextField(optional({ description: 'How the rule is applied that the definer does not propose.', max: 1_000 }))
  definerConflict?: string | null;
  @ObjectField(() => RfpIpTerms, optional({ description: 'To whom the results belong.' })) ip?: RfpIpTerms | null;
  @ObjectsField(() => RfpCriterion, optional({ description: 'What proposals are scored by.', max: 30 })) criteria?:
    RfpCriterion[] | null;
  @LinesField(optional({ description: 'What a proposal must contain.', max: 30, length: 300 })) proposalContents?:
    string[] | null;
  @ObjectField(() => RfpCollaboration, optional({ description: 'How the parties work together.' }))
  collaboration?: RfpCollaboration | null;
  @BoolField(optional({ description: 'Whether the panel does not learn who proposes.' })) blindEvaluation?:
    boolean | null;
  @BoolField(optional({ description: 'Whether questions may carry pictures, which all who read the dossier see.' }))
  questionPictures?: boolean | null;
  @TextField(optional({ description: 'Legal, safety and environment.', max: 4_000 })) legal?: string | null;
  @TextField(optional({ description: 'When it may be cancelled or end without award.', max: 2_000 })) cancelRule?:
    string | null;
}

/**
 * The parts of a call that must be filled before it leaves: `rfp_fields.json` marks them publish or draft; the rest is
 * set by the system.
 */
export const REQUIRED_PARTS = [
  'languages',
  'summary',
  'background',
  'objectives',
  'scopeIn',
  'scopeOut',
  'requirements',
  'constraints',
  'deliverables',
  'milestones',
  'timeline',
  'budget',
  'eligibility',
  'definerConflict',
  'ip',
  'criteria',
  'proposalContents',
  'collaboration',
  'cancelRule',
] as const satisfies readonly (keyof RfpContent)[];
