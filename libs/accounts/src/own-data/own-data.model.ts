import { Field, ObjectType } from '@nestjs/graphql';
import { DateTime } from '@peyvand/platform';

@ObjectType('OwnData', { description: 'What the platform holds about you.' })
export class OwnDataModel {
  @Field(() => DateTime, { description: 'When it was put together.' }) madeAt!: Date;
  @Field(() => String, {
    description:
      'A JSON document to keep: your account, what you wrote yourself, and under `did` the ids of whatever names you.',
  })
  document!: string;
}
