import { Field, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '@peyvand/kernel';
import { ChoiceField, DateTime, IdempotencyKeyField, IdField, TextField } from '@peyvand/platform';

export const WaiverParties = enumOf('owner', 'definer');
export type WaiverParty = keyof typeof WaiverParties;
registerEnumType(WaiverParties, {
  name: 'WaiverParty',
  description: 'Who may propose only by a waiver.',
  valuesMap: {
    owner: { description: 'The organization whose problem it is.' },
    definer: { description: 'The firm that defined the problem.' },
  },
});

@ObjectType('RfpWaiver', { description: 'That the owner or the definer of an RFP may propose on it, and why.' })
export class RfpWaiver {
  @Field(() => WaiverParties, { description: 'Whom it concerns.' }) party!: WaiverParty;
  @Field(() => String, { nullable: true, description: 'Its name; null where the owner is hidden from you.' })
  name!: string | null;
  @Field(() => String, { description: 'Why it was granted.' }) reason!: string;
  @Field(() => DateTime, { description: 'When it was granted.' }) grantedAt!: Date;
  @Field(() => DateTime, { nullable: true, description: 'When it was withdrawn; null while it holds.' })
  withdrawnAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'Why it was withdrawn.' }) withdrawalReason!: string | null;
}

@InputType({ description: 'Lets the owner or the definer propose.' })
export class GrantWaiverInput {
  @IdField({ description: 'RFP.' }) rfpId!: string;
  @ChoiceField(WaiverParties, { description: 'Who may propose.' }) party!: WaiverParty;
  @TextField({ description: 'Why, for all who may propose to read.', min: 10, max: 2_000 }) reason!: string;
  @IdempotencyKeyField() idempotencyKey?: string | null;
}

@InputType({ description: 'Takes back that the owner or the definer may propose.' })
export class WithdrawWaiverInput {
  @IdField({ description: 'RFP.' }) rfpId!: string;
  @ChoiceField(WaiverParties, { description: 'Who may propose no more.' }) party!: WaiverParty;
  @TextField({ description: 'Why, for all who may propose to read.', min: 10, max: 2_000 }) reason!: string;
}
