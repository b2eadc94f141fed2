import { InputType } from '@nestjs/graphql';
import { DayField, LineField } from '@peyvand/platform';

@InputType({ description: 'A holiday that moves through the solar year.' })
export class SetHolidayInput {
  @DayField({ description: 'The day. Entered again, its names are replaced.' }) day!: string;
  @LineField({ max: 100, description: 'Persian name.' }) fa!: string;
  @LineField({ optional: true, max: 100, description: 'English name.' }) en?: string | null;
}

@InputType({ description: 'A holiday that falls on another day than was thought.' })
export class MoveHolidayInput {
  @DayField({ description: 'The day on which it stands; no holiday from now on.' }) day!: string;
  @DayField({ description: 'The day on which it falls.' }) to!: string;
}

@InputType({ description: 'A day that is no holiday after all.' })
export class RemoveHolidayInput {
  @DayField({ description: 'The day.' }) day!: string;
}
