import { ArgsType, InputType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '@peyvand/kernel';
import { WaitRoles } from '@peyvand/organizations';
import {
  BoolField,
  ChoiceField,
  DateTimeField,
  IdField,
  IdempotencyKeyField,
  IdsField,
  IntField,
  LineField,
  ObjectField,
  PageArgs,
  RandomField,
  type WaitRole,
} from '@peyvand/platform';
import { ProposalContent } from './content/proposal-content.model.js';
import { ProposalStates, type ProposalState } from './proposal.choices.js';

@InputType({ description: 'Begins a proposal.' })
export class CreateProposalInput {
  @IdField({ description: 'RFP.' }) rfpId!: string;
  @IdField({ description: 'Organization that proposes; needed when you act for several with access.', optional: true })
  organizationId?: string | null;
  @IdempotencyKeyField() idempotencyKey?: string | null;
}

@InputType({ description: 'Saves parts of a draft. What is left out stays.' })
export class SaveProposalDraftInput {
  @IdField({ description: 'Proposal.' }) proposalId!: string;
  @IntField({
    description: 'Revision you read, 0 where there is no draft; refused as STALE when somebody saved since.',
    min: 0,
    max: 1_000_000,
  })
  revision!: number;
  @ObjectField(() => ProposalContent, { description: 'Parts of the content.' }) content!: ProposalContent;
}

@InputType({
  description:
    'Hands a proposal in, or replaces it. The whole content is sent each time; nothing of it is read back before the opening.',
})
export class SubmitProposalInput {
  @IdField({ description: 'Proposal.' }) proposalId!: string;
  @ObjectField(() => ProposalContent, { description: 'The complete content.' }) content!: ProposalContent;
  @IdsField({ description: 'Which of its files are handed in with it; all when left out.', optional: true, max: 20 })
  fileIds?: string[] | null;
  @RandomField({
    description:
      '32 random bytes of yours as base64url without padding, new for each version. Keep them: sent again with the same idempotency key, they bring the same receipt once more. Left out, the server makes them, shows them once, and no repeat can show them again.',
    optional: true,
  })
  secret?: string | null;
  @IdempotencyKeyField() idempotencyKey?: string | null;
}

@InputType({ description: 'Takes a proposal back.' })
export class WithdrawProposalInput {
  @IdField({ description: 'Proposal.' }) proposalId!: string;
}

@InputType({ description: 'Confirms what was handed in, unchanged, after a material addendum.' })
export class ReconfirmProposalInput {
  @IdField({ description: 'Proposal.' }) proposalId!: string;
  @IntField({
    description: 'Number of the newest material addendum, as you read it; refused as STALE when there is a newer one.',
    min: 1,
    max: 10_000,
  })
  addendumNumber!: number;
  @IdempotencyKeyField() idempotencyKey?: string | null;
}

@InputType({ description: 'What a list of proposals is narrowed to.' })
export class ProposalFilter {
  @IdField({ description: 'Proposals of this RFP.', optional: true }) rfpId?: string | null;
  @ChoiceField(ProposalStates, { description: 'State.', optional: true }) state?: ProposalState | null;
  @DateTimeField({ description: 'To RFPs that close before then.', optional: true }) closesBefore?: Date | null;
  @LineField({
    description: "In its number, the name of its party, or number and words of the RFP's teaser.",
    optional: true,
    max: 200,
  })
  text?: string | null;
  @ChoiceField(WaitRoles, { description: 'Waits for who plays this part.', optional: true }) waitsFor?: WaitRole | null;
  @BoolField({ description: 'Waits for your organizations or offices, or not.', optional: true }) waitsForMe?:
    boolean | null;
}

export const ProposalOrders = enumOf('newest', 'oldest', 'close', 'party');
registerEnumType(ProposalOrders, {
  name: 'ProposalOrder',
  description: 'Order of a list of proposals.',
  valuesMap: {
    close: { description: 'Whose RFP closes first first.' },
    party: { description: 'By the name of the party.' },
  },
});

@ArgsType()
export class ProposalArgs extends PageArgs {
  @ObjectField(() => ProposalFilter, { description: 'Narrows the list.', optional: true })
  filter?: ProposalFilter | null;
  @ChoiceField(ProposalOrders, { description: 'Order; the newest first when not given.', optional: true }) orderBy?:
    keyof typeof ProposalOrders | null;
}
