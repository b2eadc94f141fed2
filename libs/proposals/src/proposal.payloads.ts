import { Field, Int, ObjectType } from '@nestjs/graphql';
import { DateTime, payloadOf } from '@peyvand/platform';
import { ProposalModel } from './reading/proposal.model.js';

@ObjectType({
  description:
    'A receipt with what shows that it is yours. Keep it: the random bytes and the copy are stored nowhere here.',
})
export class HandedReceipt {
  @Field(() => Int, { description: 'Running number of your organization.' }) number!: number;
  @Field(() => Int, { description: 'Version of the content.' }) version!: number;
  @Field(() => String, {
    description: 'SHA-256 over the 32 random bytes followed by the copy in UTF-8, as hexadecimal text.',
  })
  digest!: string;
  @Field(() => DateTime, { description: 'When it was received, by the clock of the database.' }) receivedAt!: Date;
  @Field(() => String, { description: 'The 32 random bytes as hexadecimal text.' }) secret!: string;
  @Field(() => String, { description: 'The exact text that was handed in.' }) copy!: string;
}

@ObjectType({ description: 'Answer of submitProposal.' })
export class SubmitProposalPayload extends payloadOf('SubmittedProposal', 'proposal', () => ProposalModel) {
  @Field(() => HandedReceipt, {
    nullable: true,
    description:
      'Null when refused, and when a request without random bytes of its own is repeated: those of the first are gone.',
  })
  receipt?: HandedReceipt | null;
}
