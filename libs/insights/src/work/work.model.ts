import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { OrganizationModel, WaitPersonModel, WaitRoles } from '@peyvand/organizations';
import { connectionOf, DateTime, type WaitRole } from '@peyvand/platform';
import { Escalations, WaitingObjectTypes } from '../waiting/waiting-types.js';

@ObjectType('WorkStep', { description: 'The step that something waits for.' })
export class WorkStepModel {
  @Field(() => String, {
    description:
      'Name of the step, as in the `nextSteps` of what `place` opens; to go on with a draft is `edit`, such as `rfp.edit`; a remark is answered by `comment.answer` or `suggestion.accept`.',
  })
  name!: string;
  @Field(() => String, { description: 'The mutation that takes it.' }) operation!: string;
}

@ObjectType('WorkItem', { description: 'Something that waits for you, and until when.' })
export class WorkItemModel {
  @Field(() => ID, { description: 'Identifier of this entry.' }) id!: string;
  @Field(() => WaitingObjectTypes, { description: 'What kind of object.' }) objectType!: string;
  @Field(() => ID, { description: 'The object.' }) objectId!: string;
  @Field(() => ID, {
    description:
      'What a screen opens for it: the object itself, or the RFP of a question, an addendum or an interested match.',
  })
  place!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Number that people call it by: its own, or that of what names it; null where there is none.',
  })
  number!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Title of its problem or RFP, or the name of the organization; null where hidden from you.',
  })
  title!: string | null;
  @Field(() => String, { description: 'Its state.' }) state!: string;
  @Field(() => WaitRoles, { description: 'Which part the one who is waited for plays.' }) role!: WaitRole;
  @Field(() => WorkStepModel, { nullable: true, description: 'What it waits for; null where no step is expected.' })
  nextStep!: WorkStepModel | null;
  @Field(() => DateTime, { description: 'Since when it waits.' }) since!: Date;
  @Field(() => DateTime, { nullable: true, description: 'When its time is over; null where it has none.' })
  until!: Date | null;
  @Field(() => Boolean, { description: 'Whether its time is over.' }) overdue!: boolean;
  @Field(() => Boolean, {
    description: 'Whether it was given to you, or to your organization, rather than to anybody of your office.',
  })
  isMine!: boolean;
  @Field(() => Int, { description: 'How often somebody was reminded.' }) reminders!: number;
  @Field(() => DateTime, {
    nullable: true,
    description: 'Since when neither its office nor the fallback office has an officer for it; null when they have.',
  })
  unattendedAt!: Date | null;
  @Field(() => Escalations, { description: 'Who was told that it waits too long.' }) escalation!: string;
  @Field(() => OrganizationModel, { nullable: true, description: 'Organization it waits for.' })
  organization!: OrganizationModel | null;
  @Field(() => OrganizationModel, { nullable: true, description: 'Office whose officers it waits for.' })
  office!: OrganizationModel | null;
  @Field(() => WaitPersonModel, {
    nullable: true,
    description: 'The one officer who is reminded. For members of that office.',
  })
  person!: WaitPersonModel | null;
}

@ObjectType('WorkCount', { description: 'How many of one kind wait.' })
export class WorkCountModel {
  @Field(() => WaitingObjectTypes, { description: 'What kind of object.' }) objectType!: string;
  @Field(() => Int, { description: 'How many of it.' }) count!: number;
}

@ObjectType('WorkCounts', {
  description:
    'How much waits, counted to 1,000: where the total is 1,000 there may be more, and only these are counted.',
})
export class WorkCountsModel {
  @Field(() => Int, { description: 'All of it.' }) total!: number;
  @Field(() => Int, { description: 'Of these, how many are past their time.' }) overdue!: number;
  @Field(() => Int, { description: 'Of these, whose time is over later today, by the clock of Tehran.' })
  today!: number;
  @Field(() => Int, { description: 'Of these, how many wait for an office and were given to none of its officers.' })
  unassigned!: number;
  @Field(() => [WorkCountModel], { description: 'Kind by kind, the most first; kinds without any are left out.' })
  byType!: WorkCountModel[];
}

@ObjectType('WorkItemConnection', { description: 'A page of WorkItem rows.' })
export class WorkItemConnection extends connectionOf('WorkItem', () => WorkItemModel, { isAbstract: true }) {
  @Field(() => WorkCountsModel, { description: 'How much there is in the whole list.' }) counts!: WorkCountsModel;
}

@ObjectType('WorkChange', { description: 'Says that something changed in what waits for you, not what.' })
export class WorkChangeModel {
  @Field(() => WorkCountsModel, { description: 'How much waits for you now.' }) counts!: WorkCountsModel;
}
