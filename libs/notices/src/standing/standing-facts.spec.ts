import { describe, expect, it } from '@jest/globals';
import { linkLabel, standingFacts, subjectWith } from './standing-facts.js';
import { NOTHING, type Standing } from './standings.js';

const AT = new Date('2026-12-20T20:45:00Z');
const NOW = new Date('2026-12-01T00:00:00Z');
const standing = (more: Partial<Standing>): Standing => ({ ...NOTHING, ...more });
const facts = (locale: 'fa' | 'en', timeZone: string, more: Partial<Standing>, now = NOW) =>
  standingFacts('rfp', standing(more), { locale, timeZone }, now).map(({ label, value }) => `${label}: ${value}`);

describe('what a mail says beside its notice', () => {
  it("is by when, in the reader's calendar, digits and zone, which it names", () => {
    expect(facts('fa', 'Asia/Tehran', { until: AT })[1]).toBe('مهلت: ۳۰ آذر ۱۴۰۵، ساعت ۰:۱۵، به وقت ایران');
    expect(facts('en', 'America/New_York', { until: AT })[1]).toBe('By when: 20 December 2026, 15:45, Eastern Time');
    expect(facts('en', 'Nowhere/Land', { until: AT })[1]).toBe('By when: 21 December 2026, 00:15, Iran Time');
    expect(facts('en', 'Europe/Berlin', { until: AT }, AT)[1]).toBe('Was due: 20 December 2026, 21:45, Germany Time');
  });

  it('is which: its kind, number and title, the title apart from the sentence around it', () => {
    expect(facts('en', 'Asia/Tehran', { number: 'RFP-1405-0042', title: 'کوره' })).toEqual([
      'About: RFP · RFP-1405-0042 · \u2068کوره\u2069',
    ]);
    expect(facts('fa', 'Asia/Tehran', { title: 'a\r\n\u202eb' })).toEqual([
      'درباره: درخواست پیشنهاد · \u2068a  b\u2069',
    ]);
    expect(standingFacts('person', NOTHING, { locale: 'fa', timeZone: 'Asia/Tehran' })).toEqual([]);
  });

  it('is what to do next, which the link says as well', () => {
    expect(facts('en', 'Asia/Tehran', { step: 'rfp.approve' })[1]).toBe('What to do next: Approve');
    expect(linkLabel(standing({ step: 'rfp.approve' }), 'en')).toBe('Approve (opens Peyvand)');
    expect(linkLabel(standing({ step: 'nobody.wordsIt' }), 'fa')).toBe('دیدن در سامانه پیوند');
  });

  it('stands with the subject, once', () => {
    expect(subjectWith('It is open', standing({ number: 'RFP-1' }))).toBe('It is open (RFP-1)');
    expect(subjectWith('RFP-1 is open', standing({ number: 'RFP-1' }))).toBe('RFP-1 is open');
    expect(subjectWith('It is open', NOTHING)).toBe('It is open');
  });
});
