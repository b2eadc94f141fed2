import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../graphql/connection.js';
import { IdField } from '../graphql/input-fields.js';
import { DateTime } from '../graphql/scalars.js';

@ObjectType('DeadJob', { description: 'Work that failed in all its tries and waits for an administrator.' })
export class DeadJobModel {
  @Field(() => ID, { description: 'Identifier.' }) id!: string;
  @Field(() => String, { description: 'What was to be done.' }) consumer!: string;
  @Field(() => String, { description: 'What it followed from.' }) event!: string;
  @Field(() => Int, { description: 'How often it was tried.' }) tries!: number;
  @Field(() => String, {
    nullable: true,
    description: 'Kind, code and place of the last error; never what the work was about.',
  })
  lastError!: string | null;
  @Field(() => DateTime, { description: 'Since when it is given up.' }) since!: Date;
}

export const DeadJobConnection = connectionOf('DeadJob', () => DeadJobModel);

@InputType({ description: 'A job that was given up.' })
export class DeadJobInput {
  @IdField({ description: 'Job.' }) jobId!: string;
}
