import { describe, expect, it } from '@jest/globals';
import { declareNotices, noticeKinds, noticeRulesOf, type NoticeRule } from './notice-rules.js';
import { fill } from './wording.js';

const rule = (more: Partial<NoticeRule<'rfp.opened'>> = {}): NoticeRule<'rfp.opened'> => ({
  kind: 'SpecNews',
  object: 'rfp',
  words: { fa: { subject: 'خبر', body: 'شماره {number}' }, en: { subject: 'News', body: 'Number {number}' } },
  collect: () => Promise.resolve([]),
  ...more,
});

describe('the rules of notices', () => {
  it('are found by event, and one kind may follow from several', () => {
    const news = rule();
    declareNotices('rfp.opened', news);
    declareNotices('rfp.closed', news);
    expect(noticeRulesOf('rfp.opened')).toEqual([news]);
    expect(noticeRulesOf('rfp.closed')).toEqual([news]);
    expect(noticeRulesOf('rfp.failed')).toEqual([]);
    expect(noticeKinds.SpecNews).toBe('SpecNews');
  });

  it('are refused at load when their words cannot be right', () => {
    expect(() => declareNotices('rfp.opened', rule())).toThrow('declared twice');
    expect(() => declareNotices('rfp.opened', rule({ kind: 'specNews' }))).toThrow('not named like');
    expect(() =>
      declareNotices(
        'rfp.opened',
        rule({ kind: 'Other', words: { fa: { subject: 'خبر', body: '' }, en: { subject: 'News', body: '{number}' } } }),
      ),
    ).toThrow('other params');
    expect(() =>
      declareNotices(
        'rfp.opened',
        rule({ kind: 'Long', words: { fa: { subject: 'خبر\nخبر', body: '' }, en: { subject: 'News', body: '' } } }),
      ),
    ).toThrow('one short line');
  });
});

describe('the words of a notice', () => {
  it('hold short values and nothing that could break a line or turn it around', () => {
    const words = { subject: '{number} until {day}', body: '{day}: {unknown}.' };
    expect(fill(words, { number: 'RFP-1405-0042', day: '2026-03-21' })).toEqual({
      subject: 'RFP-1405-0042 until 2026-03-21',
      body: '2026-03-21: .',
    });
    expect(fill(words, { number: 'a\r\nBcc: x', day: '\u202eb' }).subject).toBe('a  Bcc: x until b');
    expect([...fill(words, { number: 'ن'.repeat(500), day: '' }).subject].length).toBeLessThanOrEqual(200);
    expect(fill({ subject: '{number}', body: '' }, { number: 'ن'.repeat(500) }).subject).toHaveLength(80);
  });
});
