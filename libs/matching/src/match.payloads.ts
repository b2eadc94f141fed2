import { Extensions, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '@peyvand/kernel';
import { RefusalModel, type ById } from '@peyvand/platform';
import { RfpModel } from '@peyvand/rfps';

export const BulkResults = enumOf('approved', 'rejected', 'refused', 'leftOpen');
registerEnumType(BulkResults, {
  name: 'BulkResult',
  description: 'What became of a match that was decided with others.',
  valuesMap: {
    approved: { description: 'It is approved.' },
    rejected: { description: 'It is rejected.' },
    refused: { description: 'The rules said no; `code` says why.' },
    leftOpen: { description: 'A newcomer below the score: it waits for a look of its own.' },
  },
});

@ObjectType({ description: 'A value that belongs in the sentence about an outcome.' })
export class BulkOutcomeParam {
  @Field(() => String, { description: 'Name of the value.' }) name!: string;
  @Field(() => String, { description: 'The value.' }) value!: string;
}

@ObjectType('BulkOutcome', { description: 'What became of one match that was decided with others.' })
export class BulkOutcomeModel {
  @Field(() => ID, { description: 'The match.' }) matchId!: string;
  @Field(() => BulkResults, { description: 'The outcome.' }) result!: string;
  @Field(() => String, { nullable: true, description: 'The refusal, a value of RefusalCode.' }) code!: string | null;
  @Field(() => [BulkOutcomeParam], { description: 'Values for the sentence.' }) params!: BulkOutcomeParam[];
}

function outcomesOf(mutation: string) {
  @ObjectType(`${mutation}Payload`, {
    description: `Answer of ${mutation.charAt(0).toLowerCase()}${mutation.slice(1)}.`,
  })
  class Payload {
    @Field(() => [BulkOutcomeModel], { description: 'One per match, in the order of the input.', defaultValue: [] })
    outcomes!: readonly BulkOutcomeModel[];
    @Field(() => [RefusalModel], { description: 'What is wrong with the request; empty when it was looked at.' })
    refusals!: RefusalModel[];
  }
  return Payload;
}
export const ApproveMatchesPayload = outcomesOf('ApproveMatches');
export const RejectMatchesPayload = outcomesOf('RejectMatches');

@ObjectType({ description: 'Answer of approveMatchesAbove.' })
export class ApproveMatchesAbovePayload {
  @Extensions({ payloadObject: true })
  @Field(() => RfpModel, { nullable: true, description: 'The RFP as it is now; null when refused.' })
  rfp?: ById | null;
  @Field(() => [BulkOutcomeModel], {
    description: 'One per match that was looked at, best first, then newcomers left open; at most 70.',
    defaultValue: [],
  })
  outcomes!: readonly BulkOutcomeModel[];
  @Field(() => Int, {
    description: 'Matches above the score that this batch did not reach; send it again for them.',
    defaultValue: 0,
  })
  remaining!: number;
  @Field(() => Int, { description: 'Newcomers below the score, all of them: they are left open.', defaultValue: 0 })
  newcomersOpen!: number;
  @Field(() => [RefusalModel], { description: 'Empty when it was done.' }) refusals!: RefusalModel[];
}
