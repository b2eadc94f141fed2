import { describe, expect, it } from '@jest/globals';
import { iCalendar, type CalendarEvent } from './icalendar.js';

const event: CalendarEvent = {
  uid: 'RFP-1405-0001-closes@peyvand.test',
  sequence: 2,
  changedAt: new Date('2026-11-01T08:00:00.123Z'),
  at: new Date('2026-12-01T10:30:00Z'),
  summary: 'RFP-1405-0001: the last moment',
  description: 'Yarn; wool, silk\\linen\nand more',
  url: 'https://peyvand.test/en/rfps/1',
  isCancelled: false,
};

const unfolded = (text: string): string[] => text.replaceAll('\r\n ', '').split('\r\n');

describe('a calendar file', () => {
  it('says when in UTC, which copy it is, and escapes text', () => {
    expect(unfolded(iCalendar('en', 'Dates', [event]))).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Peyvand//RFP dates//EN',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'X-WR-CALNAME:Dates',
      'BEGIN:VEVENT',
      'UID:RFP-1405-0001-closes@peyvand.test',
      'SEQUENCE:2',
      'DTSTAMP:20261101T080000Z',
      'LAST-MODIFIED:20261101T080000Z',
      'DTSTART:20261201T103000Z',
      'SUMMARY:RFP-1405-0001: the last moment',
      'DESCRIPTION:Yarn\\; wool\\, silk\\\\linen\\nand more',
      'URL:https://peyvand.test/en/rfps/1',
      'STATUS:CONFIRMED',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('keeps every line within 75 octets, without breaking a letter', () => {
    const description = 'کاهش ضایعات بافندگی 织机检测 😀 '.repeat(20);
    const text = iCalendar('fa', 'تاریخ‌ها', [{ ...event, description, isCancelled: true }]);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(unfolded(text)).toContain(`DESCRIPTION:${description}`);
    expect(text).toContain('STATUS:CANCELLED');
    expect(text).not.toContain('\uFFFD');
  });
});
