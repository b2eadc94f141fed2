import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTime, Day, IdField, IntField } from '@peyvand/platform';
import { WaitingObjectTypes } from '../waiting/waiting-types.js';

@ObjectType({ description: 'What waits in one state: how many, how long, how many too long.' })
export class CockpitQueue {
  @Field(() => WaitingObjectTypes, { description: 'Kind of object.' }) objectType!: string;
  @Field(() => String, { description: 'State they wait in.' }) state!: string;
  @Field(() => Int, { description: 'How many wait.' }) count!: number;
  @Field(() => Int, { description: 'How many of them are overdue.' }) overdue!: number;
  @Field(() => DateTime, { description: 'Since when the oldest one waits.' }) oldestSince!: Date;
  @Field(() => Int, { description: 'Median of the whole hours they have waited.' }) medianHours!: number;
}

@ObjectType({ description: 'Steps that the officers took in one week.' })
export class CockpitDecisions {
  @Field(() => Day, { description: 'First day of the week, a Saturday, in the time zone of the office.' })
  week!: string;
  @Field(() => WaitingObjectTypes, { description: 'Kind of object.' }) objectType!: string;
  @Field(() => String, { description: 'Step.' }) step!: string;
  @Field(() => Int, { description: 'How many.' }) count!: number;
}

@ObjectType({ description: 'Why something was turned down.' })
export class CockpitReason {
  @Field(() => WaitingObjectTypes, { description: 'Kind of object.' }) objectType!: string;
  @Field(() => String, { description: 'Step that gave the reason.' }) step!: string;
  @Field(() => String, { description: 'Code of the reason.' }) reason!: string;
  @Field(() => Int, { description: 'How often.' }) count!: number;
}

@ObjectType({ description: 'RFPs for which no fitting company was found in time.' })
export class CockpitSupplyGap {
  @Field(() => String, { description: 'Office field.' }) officeField!: string;
  @Field(() => Int, { description: 'How many are open.' }) count!: number;
}

@ObjectType({ description: 'An office at a glance, counted at the moment of asking.' })
export class Cockpit {
  @Field(() => ID, { description: 'Office.' }) officeId!: string;
  @Field(() => [CockpitQueue], { description: 'What waits for the office.' }) queue!: CockpitQueue[];
  @Field(() => [CockpitQueue], {
    description: 'What the office looks after and what waits for owners, definers and companies.',
  })
  elsewhere!: CockpitQueue[];
  @Field(() => [CockpitDecisions], { description: 'Steps of its officers per week, the newest week first.' })
  decisions!: CockpitDecisions[];
  @Field(() => [CockpitReason], { description: 'Reasons given in the same weeks, on what the office looks after.' })
  reasons!: CockpitReason[];
  @Field(() => [CockpitSupplyGap], { description: 'Open supply gaps by field.' }) supplyGaps!: CockpitSupplyGap[];
}

@ArgsType()
export class CockpitArgs {
  @IdField({ description: 'Office; needed when you act for several.', optional: true }) officeId?: string | null;
  @IntField({
    description: 'How many weeks back decisions and reasons are counted, this one included; 12 when left out.',
    min: 1,
    max: 52,
    optional: true,
  })
  weeks?: number | null;
}
