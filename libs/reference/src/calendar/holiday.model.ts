import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Day, RefusalModel } from '@peyvand/platform';

@ObjectType('Holiday', { description: 'An official holiday of Iran.' })
export class HolidayModel {
  @Field(() => Day, { description: 'The day.' }) day!: string;
  @Field(() => String, { description: 'Persian name.' }) fa!: string;
  @Field(() => String, { nullable: true, description: 'English name.' }) en!: string | null;
  @Field(() => Boolean, {
    description: 'Whether it stands on the same day of every Iranian year; the others are entered each year.',
  })
  isFixed!: boolean;
}

@ObjectType('HolidayYear', { description: 'Holidays of one Iranian year.' })
export class HolidayYearModel {
  @Field(() => Int, { description: 'The Iranian year, such as 1405.' }) year!: number;
  @Field(() => Day, { description: 'Its first day.' }) firstDay!: string;
  @Field(() => Day, { description: 'Its last day.' }) lastDay!: string;
  @Field(() => Boolean, {
    description: 'Whether moving holidays were entered. Where not, say so: working days are then counted without them.',
  })
  hasMoving!: boolean;
  @Field(() => [HolidayModel], { description: 'Its holidays, in order.' }) holidays!: HolidayModel[];
}

@ObjectType({ description: 'Answer of setHoliday.' })
export class SetHolidayPayload {
  @Field(() => HolidayYearModel, {
    nullable: true,
    description: 'The year of the holiday as it is now; null when refused.',
  })
  holidayYear?: HolidayYearModel;
  @Field(() => Int, {
    nullable: true,
    description:
      'How many waits moved on to a later end, because it was counted in working days and one of them is a holiday now; null when refused.',
  })
  waitsMoved?: number;
  @Field(() => [RefusalModel], { description: 'Empty when it was done.' }) refusals!: RefusalModel[];
}

@ObjectType({ description: 'Answer of moveHoliday.' })
export class MoveHolidayPayload {
  @Field(() => HolidayYearModel, {
    nullable: true,
    description: 'The year of the day on which it falls now; null when refused.',
  })
  holidayYear?: HolidayYearModel;
  @Field(() => Int, {
    nullable: true,
    description:
      'How many waits moved on to a later end, because it was counted in working days and one of them is a holiday now; null when refused.',
  })
  waitsMoved?: number;
  @Field(() => [RefusalModel], { description: 'Empty when it was done.' }) refusals!: RefusalModel[];
}

@ObjectType({ description: 'Answer of removeHoliday.' })
export class RemoveHolidayPayload {
  @Field(() => HolidayYearModel, {
    nullable: true,
    description: 'The year of the day as it is now; null when refused.',
  })
  holidayYear?: HolidayYearModel;
  @Field(() => [RefusalModel], { description: 'Empty when it was done.' }) refusals!: RefusalModel[];
}
