import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Day, DayField, IntField } from '@peyvand/platform';

@ObjectType('AvailabilityText', { description: 'Free capacity, in the form in which it is saved.' })
@InputType({ description: 'Free capacity of an organization.' })
export class AvailabilityInput {
  @IntField({ min: 0, max: 100_000, description: 'People who are free.' }) people!: number;
  @IntField({ min: 0, max: 600, description: 'For how many months.' }) months!: number;
  @DayField({ optional: true, description: 'From when; from now on when not given.' }) from?: string | null;
}

@ObjectType('Availability', { description: 'Free capacity of an organization.' })
export class AvailabilityModel {
  @Field(() => Int, { description: 'People who are free.' }) people!: number;
  @Field(() => Int, { description: 'For how many months.' }) months!: number;
  @Field(() => Day, { nullable: true, description: 'From when.' }) from!: string | null;
}
