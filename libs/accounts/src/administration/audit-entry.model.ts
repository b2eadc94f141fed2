import { Field, ID, ObjectType } from '@nestjs/graphql';
import { connectionOf, DateTime } from '@peyvand/platform';

@ObjectType('AuditEntry', { description: 'Something that was done, as it was written down at that moment.' })
export class AuditEntryModel {
  @Field(() => ID, { description: 'Identifier.' }) id!: string;
  @Field(() => String, { description: 'Type of the object it was done to, such as organization.' })
  objectType!: string;
  @Field(() => String, { nullable: true, description: 'The object; null where there is only one of its type.' })
  objectId!: string | null;
  @Field(() => String, { description: 'What was done, such as capacity.verify.' }) what!: string;
  @Field(() => ID, { nullable: true, description: 'The person who did it; null: the platform, or nobody signed in.' })
  byId!: string | null;
  @Field(() => String, { nullable: true, description: 'Name of the person as it is today.' }) byName!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Name of the person whom it was done to; null for other objects.',
  })
  aboutName!: string | null;
  @Field(() => String, { description: 'All that was written down, as JSON text.' }) text!: string;
  @Field(() => DateTime, { description: 'When.' }) writtenAt!: Date;
}

export const AuditEntryConnection = connectionOf('AuditEntry', () => AuditEntryModel, { isCounted: true });
