import { isQuiet } from './quiet-hours.js';

describe('quiet hours', () => {
  it.each([
    // Tehran is three and a half hours ahead; 10 January 2030 is a Thursday.
    ['2030-01-10T04:29:00Z', true],
    ['2030-01-10T04:30:00Z', false],
    ['2030-01-10T17:29:00Z', false],
    ['2030-01-10T17:30:00Z', true],
    ['2030-01-11T08:29:00Z', true],
    ['2030-01-11T08:30:00Z', false],
    // Friday evening in Tehran is night like any other.
    ['2030-01-11T18:00:00Z', true],
  ])('%s: %s', (instant, quiet) => expect(isQuiet(new Date(instant))).toBe(quiet));
});
