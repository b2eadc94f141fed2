import { ArgsType, InputType } from '@nestjs/graphql';
import {
  ChoiceField,
  IdField,
  IdempotencyKeyField,
  IntField,
  ObjectField,
  PageArgs,
  RandomField,
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
}

@ArgsType()
export class ProposalArgs extends PageArgs {
  @ObjectField(() => ProposalFilter, { description: 'Narrows the list.', optional: true })
  filter?: ProposalFilter | null;
}
