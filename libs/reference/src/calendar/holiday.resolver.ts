import { Args, Context, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, RequestContext } from '@peyvand/platform';
import { HolidayYearReader } from './holiday-year.reader.js';
import { MoveHolidayInput, RemoveHolidayInput, SetHolidayInput } from './holiday.inputs.js';
import { HolidayYearModel, MoveHolidayPayload, RemoveHolidayPayload, SetHolidayPayload } from './holiday.model.js';
import { MoveHoliday } from './operations/move-holiday.js';
import { RemoveHoliday } from './operations/remove-holiday.js';
import { SetHoliday } from './operations/set-holiday.js';

@Resolver(() => HolidayYearModel)
export class HolidayResolver {
  constructor(
    private readonly years: HolidayYearReader,
    private readonly setting: SetHoliday,
    private readonly moving: MoveHoliday,
    private readonly removing: RemoveHoliday,
  ) {}

  @Allow('public')
  @Query(() => HolidayYearModel, { description: 'Official holidays of an Iranian year.' })
  holidays(
    @Args('year', { type: () => Int, description: 'Iranian year, such as 1405.' }) year: number,
  ): Promise<HolidayYearModel> {
    return this.years.get(year);
  }

  @Allow('administrator')
  @Mutation(() => SetHolidayPayload, {
    description: 'Enters a holiday that moves through the solar year, or words it anew.',
  })
  setHoliday(@Args('input') input: SetHolidayInput, @Context() { viewer }: RequestContext): Promise<object> {
    return this.setting.run(viewer, input);
  }

  @Allow('administrator')
  @Mutation(() => MoveHolidayPayload, {
    description: 'Puts a moving holiday on another day, with its names. No end moves to an earlier day.',
  })
  moveHoliday(@Args('input') input: MoveHolidayInput, @Context() { viewer }: RequestContext): Promise<object> {
    return this.moving.run(viewer, input);
  }

  @Allow('administrator')
  @Mutation(() => RemoveHolidayPayload, { description: 'Takes a moving holiday back.' })
  async removeHoliday(
    @Args('input') input: RemoveHolidayInput,
    @Context() { viewer }: RequestContext,
  ): Promise<object> {
    return { holidayYear: await this.removing.run(viewer, input) };
  }
}
