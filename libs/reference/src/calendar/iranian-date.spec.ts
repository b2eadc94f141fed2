import {
  dayOfIranianDate,
  iranianDate,
  iranianDateOfDay,
  iranianMonths,
  iranianYear,
  iranianYearBounds,
} from './iranian-date.js';

const text = ({ year, month, day }: { year: number; month: number; day: number }) =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

describe('Iranian dates', () => {
  it.each([
    ['2019-11-05', '1398-08-14'],
    ['2020-05-06', '1399-02-17'],
    ['2020-12-29', '1399-10-09'],
    ['2022-03-20', '1400-12-29'],
    ['2022-03-21', '1401-01-01'],
    ['2022-05-01', '1401-02-11'],
    ['2022-07-22', '1401-04-31'],
    ['2022-07-23', '1401-05-01'],
    ['2022-11-22', '1401-09-01'],
    ['2022-12-21', '1401-09-30'],
    ['2023-02-22', '1401-12-03'],
    ['2023-05-08', '1402-02-18'],
    ['2023-07-23', '1402-05-01'],
    ['2023-12-28', '1402-10-07'],
    ['2025-03-20', '1403-12-30'],
  ])('%s is %s, both ways', (gregorian, iranian) => {
    const date = iranianDateOfDay(gregorian);
    expect(text(date)).toBe(iranian);
    expect(dayOfIranianDate(date)).toBe(gregorian);
  });

  it('turns the year at midnight in Tehran', () => {
    expect(iranianYear(new Date('2022-03-20T20:29:59Z'))).toBe(1400);
    expect(iranianYear(new Date('2022-03-20T20:30:00Z'))).toBe(1401);
    expect(iranianDate(new Date('2022-03-20T20:30:00Z'))).toEqual({ year: 1401, month: 1, day: 1 });
  });

  it('knows first days, last days and leap years', () => {
    expect(iranianYearBounds(1401)).toEqual({ first: '2022-03-21', last: '2023-03-20' });
    expect(iranianYearBounds(1403)).toEqual({ first: '2024-03-20', last: '2025-03-20' });
    const years = Array.from({ length: 31 }, (_, index) => 1390 + index);
    const leap = years.filter((year) => dayOfIranianDate({ year, month: 12, day: 30 }) !== null);
    expect(leap).toEqual([1391, 1395, 1399, 1403, 1408, 1412, 1416, 1420]);
  });

  it('has no day that the calendar has not', () => {
    expect(dayOfIranianDate({ year: 1402, month: 12, day: 30 })).toBeNull();
    expect(dayOfIranianDate({ year: 1402, month: 7, day: 31 })).toBeNull();
    expect(dayOfIranianDate({ year: 1402, month: 13, day: 1 })).toBeNull();
    expect(dayOfIranianDate({ year: 1402, month: 1, day: 0 })).toBeNull();
  });

  it('names twelve months', () => {
    expect(iranianMonths.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(iranianMonths[10]?.labels.fa).toBe('بهمن');
  });
});
