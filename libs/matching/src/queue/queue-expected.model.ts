import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '@peyvand/kernel';
import { DateTime } from '@peyvand/platform';
import { RfpModel } from '@peyvand/rfps';

export const QueueSources = enumOf('scoring', 'setAside', 'opening');
registerEnumType(QueueSources, {
  name: 'QueueSource',
  description: 'Where the next rows of a review queue come from.',
  valuesMap: {
    scoring: { description: 'An open RFP is compared with the companies for the first time.' },
    setAside: { description: 'A match that was set aside comes back.' },
    opening: { description: 'An approved RFP opens, and is compared with the companies then.' },
  },
});

@ObjectType('QueueExpectation', { description: 'What will fill a review queue next.' })
export class QueueExpectationModel {
  @Field(() => ID, { description: 'The RFP, or the match that comes back.' }) id!: string;
  @Field(() => QueueSources, { description: 'Where the rows come from.' }) source!: keyof typeof QueueSources;
  @Field(() => DateTime, { nullable: true, description: 'When; null: within minutes.' }) at!: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'When its RFP closes: decisions are of use until then.' })
  closesAt!: Date | null;
  @Field(() => RfpModel, { nullable: true, description: 'The RFP.' }) rfp!: RfpModel | null;
}
