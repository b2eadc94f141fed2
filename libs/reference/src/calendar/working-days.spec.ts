import { fixedHolidays, isFixedHoliday } from './fixed-holidays.js';
import { addWorkingDays, isWorkingDay } from './working-days.js';

describe('fixed holidays', () => {
  it('stand on their days of the solar year', () => {
    expect(fixedHolidays(1403).map(({ day }) => day)).toEqual([
      '2024-03-20',
      '2024-03-21',
      '2024-03-22',
      '2024-03-23',
      '2024-03-31',
      '2024-04-01',
      '2024-06-03',
      '2024-06-04',
      '2025-02-10',
      '2025-03-19',
    ]);
    expect(isFixedHoliday('2022-03-20')).toBe(true);
    expect(isFixedHoliday('2022-03-26')).toBe(false);
  });
});

describe('working days', () => {
  it('are Saturday to Wednesday', () => {
    const week = ['2023-10-07', '2023-10-08', '2023-10-09', '2023-10-10', '2023-10-11', '2023-10-12', '2023-10-13'];
    expect(week.map((day) => isWorkingDay(day))).toEqual([true, true, true, true, true, false, false]);
  });

  it('are not holidays, fixed or moving', () => {
    expect(isWorkingDay('2025-02-10')).toBe(false);
    expect(isWorkingDay('2024-04-10')).toBe(true);
    expect(isWorkingDay('2024-04-10', new Set(['2024-04-10']))).toBe(false);
    expect(isWorkingDay('not a day')).toBe(false);
  });
});

describe('adding working days', () => {
  it('keeps the local time over the weekend', () => {
    // Wednesday 11 October 2023, 17:15 in Tehran.
    const instant = new Date('2023-10-11T13:45:00Z');
    expect(addWorkingDays(instant, 1)).toEqual(new Date('2023-10-14T13:45:00Z'));
    expect(addWorkingDays(instant, 5)).toEqual(new Date('2023-10-18T13:45:00Z'));
    expect(addWorkingDays(instant, 0)).toEqual(instant);
  });

  it('passes over Nowruz', () => {
    // Tuesday 29 Esfand 1402 is a holiday itself; the first working day after it is 5 Farvardin.
    expect(addWorkingDays(new Date('2024-03-18T08:00:00Z'), 1)).toEqual(new Date('2024-03-24T08:00:00Z'));
  });

  it('passes over moving holidays', () => {
    const eid = new Set(['2024-04-10', '2024-04-11']);
    expect(addWorkingDays(new Date('2024-04-09T08:00:00Z'), 1, 'Asia/Tehran', eid)).toEqual(
      new Date('2024-04-13T08:00:00Z'),
    );
  });

  it('goes back as well', () => {
    expect(addWorkingDays(new Date('2023-10-14T13:45:00Z'), -1)).toEqual(new Date('2023-10-11T13:45:00Z'));
  });

  it('takes the day from the zone it is given and keeps its clock through a change', () => {
    // 22:00 UTC on Wednesday is Thursday in Tehran: the next working day is Saturday either way, at different instants.
    const instant = new Date('2023-10-11T22:00:00Z');
    expect(addWorkingDays(instant, 1, 'UTC')).toEqual(new Date('2023-10-14T22:00:00Z'));
    expect(addWorkingDays(instant, 1, 'Asia/Tehran')).toEqual(new Date('2023-10-13T22:00:00Z'));
    // Tehran still turned its clocks on 22 March 2022.
    expect(addWorkingDays(new Date('2022-03-19T08:30:00Z'), 1)).toEqual(new Date('2022-03-26T07:30:00Z'));
  });

  it('refuses what is no count or no instant', () => {
    expect(() => addWorkingDays(new Date('2024-01-01'), 1.5)).toThrow(RangeError);
    expect(() => addWorkingDays(new Date('nonsense'), 1)).toThrow(RangeError);
  });
});
