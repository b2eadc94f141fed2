import { Field, ID, ObjectType } from '@nestjs/graphql';
import { DateTime } from '@peyvand/platform';

@ObjectType('CurrentSession', { description: 'How long the session that asks holds.' })
export class CurrentSessionModel {
  @Field(() => ID, { description: 'Identifier, as in `Person.sessions`.' }) id!: string;
  @Field(() => DateTime, { description: 'When it ends if nothing is asked for until then.' }) idleUntil!: Date;
  @Field(() => DateTime, { description: 'When it ends whatever is done in it.' }) absoluteUntil!: Date;
  @Field(() => DateTime, {
    nullable: true,
    description: 'Until when the password that was given counts for signing; null when it does not count.',
  })
  stepUpUntil!: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'When the second factor was proved in it.' })
  secondFactorAt!: Date | null;
}
