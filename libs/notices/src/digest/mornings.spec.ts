import { describe, expect, it } from '@jest/globals';
import { morningOf } from './mornings.js';

const at = (zone: string, now: string) => {
  const { day, before } = morningOf(zone, new Date(now));
  return `${day} ${before.toISOString()}`;
};

describe('the morning of a digest', () => {
  it("is eight o'clock of the zone, and before eight that of the day before", () => {
    expect(at('Asia/Tehran', '2026-11-24T04:30:00Z')).toBe('2026-11-24 2026-11-24T04:30:00.000Z');
    expect(at('Asia/Tehran', '2026-11-24T04:29:59Z')).toBe('2026-11-23 2026-11-23T04:30:00.000Z');
    expect(at('Pacific/Auckland', '2026-11-23T20:00:00Z')).toBe('2026-11-24 2026-11-23T19:00:00.000Z');
  });

  it("stays eight o'clock when the clocks are moved", () => {
    expect(at('Europe/Berlin', '2026-03-28T12:00:00Z')).toBe('2026-03-28 2026-03-28T07:00:00.000Z');
    expect(at('Europe/Berlin', '2026-03-29T06:00:00Z')).toBe('2026-03-29 2026-03-29T06:00:00.000Z');
    expect(at('Europe/Berlin', '2026-03-29T05:59:00Z')).toBe('2026-03-28 2026-03-28T07:00:00.000Z');
    expect(at('Europe/Berlin', '2026-10-25T06:30:00Z')).toBe('2026-10-24 2026-10-24T06:00:00.000Z');
    expect(at('Europe/Berlin', '2026-10-25T07:00:00Z')).toBe('2026-10-25 2026-10-25T07:00:00.000Z');
  });

  it('falls back to UTC for a zone nobody knows', () => {
    expect(at('Nowhere/Land', '2026-11-24T08:00:00Z')).toBe('2026-11-24 2026-11-24T08:00:00.000Z');
  });
});
