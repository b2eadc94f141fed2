import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { BoolField, connectionOf, DateTime, LineField, ObjectField, PageArgs } from '@peyvand/platform';
import { RfpModel } from '@peyvand/rfps';
import { HardFailureTally } from '../reading/scoring-run.model.js';

@ObjectType('SupplyGap', {
  description: 'An open RFP of which nobody was told in the days after its opening. For the office.',
})
export class SupplyGapModel {
  @Field(() => ID, { description: 'Identifier.' }) id!: string;
  @Field(() => RfpModel, { nullable: true, description: 'The RFP.' }) rfp!: RfpModel | null;
  @Field(() => String, { description: 'Office field of the RFP.' }) officeField!: string;
  @Field(() => String, { nullable: true, description: 'Province of the RFP, ISO 3166-2.' }) province!: string | null;
  @Field(() => DateTime, { description: 'Since when it is a gap.' }) openedAt!: Date;
  @Field(() => DateTime, { nullable: true, description: 'When a match was approved after all.' })
  closedAt!: Date | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Companies the newest scoring before had looked at; null when there was none.',
  })
  companies!: number | null;
  @Field(() => Int, { nullable: true, description: 'Companies it had stored.' }) stored!: number | null;
  @Field(() => Int, { description: 'Matches that were in review.' }) inReview!: number;
  @Field(() => Int, { description: 'Matches that were rejected.' }) rejected!: number;
  @Field(() => [HardFailureTally], { description: 'How many companies each hard failure ruled out.' })
  hardFailures!: HardFailureTally[];
}

export const SupplyGapConnection = connectionOf('SupplyGap', () => SupplyGapModel);

@ObjectType({ description: 'How many supply gaps there are in a field and province.' })
export class SupplyGapCount {
  @Field(() => String, { description: 'Office field.' }) officeField!: string;
  @Field(() => String, { nullable: true, description: 'Province, ISO 3166-2; null where the RFP names none.' })
  province!: string | null;
  @Field(() => Int, { description: 'All of them.' }) gaps!: number;
  @Field(() => Int, { description: 'Those still open.' }) open!: number;
}

export const SupplyGapOrders = { newest: 'newest', oldest: 'oldest' } as const;
registerEnumType(SupplyGapOrders, { name: 'SupplyGapOrder', description: 'Order of a list of supply gaps.' });

@InputType({ description: 'Which supply gaps.' })
export class SupplyGapFilter {
  @LineField({ description: 'Of this office field.', optional: true, max: 60 }) officeField?: string | null;
  @LineField({ description: 'Of this province, ISO 3166-2.', optional: true, max: 10 }) province?: string | null;
  @BoolField({ description: 'Still open, or closed.', optional: true }) isOpen?: boolean | null;
}

@ArgsType()
export class SupplyGapArgs extends PageArgs {
  @ObjectField(() => SupplyGapFilter, { description: 'Which ones.', optional: true }) filter?: SupplyGapFilter | null;
  @Field(() => SupplyGapOrders, { nullable: true, description: 'Newest first when not given.' })
  orderBy?: keyof typeof SupplyGapOrders;
}
