import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DefinitionModel } from '@peyvand/definitions';
import { enumOf } from '@peyvand/kernel';
import { OrganizationModel } from '@peyvand/organizations';
import { ChoiceField, connectionOf, DateTime, Day, IdField, PageArgs } from '@peyvand/platform';
import { ProblemModel } from '@peyvand/problems';
import { ProposalModel } from '@peyvand/proposals';
import { RfpModel } from '@peyvand/rfps';

export const ContentReaders = enumOf('owner', 'office', 'definer', 'solver');
registerEnumType(ContentReaders, {
  name: 'ContentReader',
  description: 'As what somebody read what is yours.',
  valuesMap: {
    owner: { description: 'The owner of the problem that your proposal answers.' },
    office: { description: 'An office.' },
    definer: { description: 'A firm that defines the problem, or was asked to.' },
    solver: { description: 'A company that reads the dossier.' },
  },
});

@ObjectType('AccessLogEntry', {
  description:
    'That something confidential of yours was read on a day: the dossier of an RFP, a signed definition, an opened proposal. Companies that read an RFP are a number until it has closed.',
})
export class AccessLogEntryModel {
  @Field(() => ID, { description: 'Identifier.' }) id!: string;
  @Field(() => Day, { description: 'On which day, in Iran.' }) day!: string;
  @Field(() => ContentReaders, { description: 'As what it was read.' }) reader!: keyof typeof ContentReaders;
  @Field(() => OrganizationModel, {
    nullable: true,
    description: 'Whose people read it; null for the companies of an RFP that has not closed.',
  })
  organization!: OrganizationModel | null;
  @Field(() => Int, { description: 'How many organizations it stands for.' }) companies!: number;
  @Field(() => Int, { nullable: true, description: 'How many people; null where it stands for companies.' })
  people!: number | null;
  @Field(() => DateTime, { description: 'When it was read first on that day.' }) readAt!: Date;
  @Field(() => ProblemModel, { nullable: true, description: 'The problem; null where yours is the proposal.' })
  problem!: ProblemModel | null;
  @Field(() => RfpModel, { nullable: true, description: 'The RFP that was read, or that the proposal answers.' })
  rfp!: RfpModel | null;
  @Field(() => DefinitionModel, { nullable: true, description: 'The definition that was read.' })
  definition!: DefinitionModel | null;
  @Field(() => ProposalModel, { nullable: true, description: 'The proposal that was read.' })
  proposal!: ProposalModel | null;
}

export const AccessLogEntryConnection = connectionOf('AccessLogEntry', () => AccessLogEntryModel, { isCounted: true });

@InputType({ description: 'Which of them.' })
export class AccessLogFilter {
  @IdField({ optional: true, description: 'Of what belongs to this organization of yours.' })
  organizationId?: string | null;
  @IdField({ optional: true, description: 'Of this problem, its definitions and its RFPs.' }) problemId?: string | null;
  @IdField({ optional: true, description: 'Of this RFP, and of your proposal on it.' }) rfpId?: string | null;
  @ChoiceField(ContentReaders, { optional: true, description: 'Read as this.' })
  reader?: keyof typeof ContentReaders | null;
}

@ArgsType()
export class AccessLogArgs extends PageArgs {
  @Field(() => AccessLogFilter, { nullable: true, description: 'Which ones; all when not given.' })
  filter?: AccessLogFilter;
}
