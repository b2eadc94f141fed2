import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { ChoiceField, DateTime, IdField, IdempotencyKeyField, TextField } from '@peyvand/platform';
import { ConflictKinds, type ConflictKind } from './conflict.choices.js';

@ObjectType('OfficerConflict', { description: 'What an officer declared about a problem. For officers who act on it.' })
export class OfficerConflictModel {
  @Field(() => ID, { description: 'Identifier.' }) id!: string;
  @Field(() => ConflictKinds, {
    description: 'What was declared; everything but `none` keeps the officer away from decisions.',
  })
  kind!: string;
  @Field(() => String, { nullable: true, description: 'What was said about it.' }) note!: string | null;
  @Field(() => String, { nullable: true, description: 'Name of the officer.' }) officer!: string | null;
  @Field(() => DateTime, { description: 'When.' }) declaredAt!: Date;
}

@InputType({ description: 'An officer says whether an interest of their own touches a problem.' })
export class DeclareConflictOfInterestInput {
  @IdField({ description: 'The problem.' }) problemId!: string;
  @ChoiceField(ConflictKinds, { description: 'What there is; `none` where there is nothing.' }) kind!: ConflictKind;
  @TextField({ description: 'What to say about it; needed with `other`.', optional: true, max: 1_000 }) note?:
    string | null;
  @IdempotencyKeyField() idempotencyKey?: string | null;
}
