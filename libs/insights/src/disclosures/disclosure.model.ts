import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '@peyvand/kernel';
import { OrganizationModel } from '@peyvand/organizations';
import { ChoiceField, connectionOf, DateTime, IdField, PageArgs } from '@peyvand/platform';
import { ProblemModel } from '@peyvand/problems';
import { RfpModel } from '@peyvand/rfps';

export const Readers = enumOf('office', 'definer', 'solver');
registerEnumType(Readers, {
  name: 'DisclosureReader',
  description: 'As what somebody reads what is yours.',
  valuesMap: {
    office: { description: 'The office that looks after the problem.' },
    definer: { description: 'A firm that was asked to define the problem.' },
    solver: { description: 'A company that was let into the dossier of an RFP.' },
  },
});

@ObjectType('Disclosure', {
  description:
    'Who was let into something of yours, and when. Companies let into an RFP are a number until it has closed. Of a public RFP every verified solver reads the dossier without being let in.',
})
export class DisclosureModel {
  @Field(() => ID, { description: 'Identifier.' }) id!: string;
  @Field(() => Readers, { description: 'As what it is read.' }) reader!: keyof typeof Readers;
  @Field(() => OrganizationModel, {
    nullable: true,
    description: 'Who was let in; null for the companies of an RFP that has not closed.',
  })
  organization!: OrganizationModel | null;
  @Field(() => Int, { description: 'How many organizations it stands for.' }) companies!: number;
  @Field(() => ProblemModel, { nullable: true, description: 'The problem, with its definition.' })
  problem!: ProblemModel | null;
  @Field(() => RfpModel, { nullable: true, description: 'The RFP whose dossier was read; null: the problem itself.' })
  rfp!: RfpModel | null;
  @Field(() => DateTime, { description: 'Since when; for a number of companies since the RFP opened.' }) since!: Date;
  @Field(() => DateTime, { nullable: true, description: 'Until when; null while it lasts.' }) until!: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'When it accepted the newest NDA text it accepted.' })
  ndaAcceptedAt!: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'When it looked for the first time, where that is known.' })
  lookedAt!: Date | null;
}

export const DisclosureConnection = connectionOf('Disclosure', () => DisclosureModel, { isCounted: true });

@InputType({ description: 'Which of them.' })
export class DisclosureFilter {
  @IdField({ optional: true, description: 'Of what belongs to this organization of yours.' })
  organizationId?: string | null;
  @IdField({ optional: true, description: 'Of this problem and its RFPs.' }) problemId?: string | null;
  @ChoiceField(Readers, { optional: true, description: 'Read as this.' }) reader?: keyof typeof Readers | null;
}

@ArgsType()
export class DisclosureArgs extends PageArgs {
  @Field(() => DisclosureFilter, { nullable: true, description: 'Which ones; all when not given.' })
  filter?: DisclosureFilter;
}
