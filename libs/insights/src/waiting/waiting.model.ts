import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { named } from '@peyvand/kernel';
import { OrganizationModel } from '@peyvand/organizations';
import { BoolField, ChoiceField, connectionOf, DateTime, IdField, ObjectField, PageArgs } from '@peyvand/platform';
import { waitingObjectTypes, type WaitingObjectType } from './waiting-objects.js';

export const WaitingObjectTypes = named(...waitingObjectTypes);
registerEnumType(WaitingObjectTypes, {
  name: 'WaitingObjectType',
  description: 'What kind of object waits.',
  valuesMap: {
    reviewQueue: { description: 'The companies found for an RFP; named by the RFP.' },
    remark: { description: 'A comment on a definition, or words suggested for it.' },
    problemDraft: { description: 'The draft of a problem, until its author goes on; named by the problem.' },
    definitionDraft: { description: 'The same of a definition, for the side that wrote last.' },
    rfpDraft: { description: 'The same of an RFP.' },
    addendumDraft: { description: 'The same of an addendum.' },
    proposalDraft: { description: 'The same of a proposal or of its replacement; known to its party alone.' },
  },
});

export const Escalations = named('none', 'reminded', 'head', 'fallback');
registerEnumType(Escalations, {
  name: 'Escalation',
  description: 'Who was told that an object waits too long.',
  valuesMap: {
    none: { description: 'Nobody.' },
    reminded: { description: 'Who must act.' },
    head: { description: 'The head of the office too.' },
    fallback: { description: 'The fallback office, which may act as well.' },
  },
});

@ObjectType('WaitingObject', { description: 'An object that waits for somebody, and until when.' })
export class WaitingObjectModel {
  @Field(() => ID, { description: 'Identifier of this entry.' }) id!: string;
  @Field(() => WaitingObjectTypes, { description: 'What kind of object.' }) objectType!: WaitingObjectType;
  @Field(() => ID, { description: 'The object.' }) objectId!: string;
  @Field(() => String, { description: 'Its state.' }) state!: string;
  @Field(() => DateTime, { description: 'Since when it waits.' }) since!: Date;
  @Field(() => DateTime, { nullable: true, description: 'When its time is over; null where it has none.' })
  until!: Date | null;
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
  @Field(() => ID, { nullable: true, description: 'The one person among them who is reminded.' }) assigneeId!:
    string | null;
  @Field(() => String, { nullable: true, description: 'Name of that person.' }) assigneeName!: string | null;
}

export const WaitingObjectConnection = connectionOf('WaitingObject', () => WaitingObjectModel);

@InputType({ description: 'Names an office for what waits for one that has no officer for it.' })
export class NameStandInInput {
  @IdField({ description: 'Entry of `waiting` that is unattended.' }) waitingId!: string;
  @IdField({ description: 'A verified office.' }) officeId!: string;
}

@InputType({ description: 'What a list of waiting objects is narrowed to.' })
export class WaitingFilter {
  @ChoiceField(WaitingObjectTypes, { description: 'Kind of object.', optional: true })
  objectType?: WaitingObjectType | null;
  @BoolField({ description: 'Whether its time is over.', optional: true }) overdue?: boolean | null;
  @BoolField({ description: 'Whether it was given to you.', optional: true }) assignedToMe?: boolean | null;
}

@ArgsType()
export class WaitingArgs extends PageArgs {
  @ObjectField(() => WaitingFilter, { description: 'Narrows the list.', optional: true }) filter?: WaitingFilter | null;
}
