import { describe, expect, it } from '@jest/globals';
import type { NoticeEntry } from '@peyvand/words';
import { declareNotices, noticeKinds, noticeRulesOf, type NoticeRule } from './notice-rules.js';
import { fill } from './fill-notice.js';

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
  const entry = (subject: string, body: string, params?: NoticeEntry['params']): NoticeEntry => ({
    fa: { subject, body },
    en: { subject, body },
    ...(params ? { params } : {}),
  });

  it('hold short values and nothing that could break a line or turn it around', () => {
    const words = entry('{number} until {day}', '{day}: {unknown}.');
    expect(fill(words, 'en', { number: 'RFP-1405-0042', day: '2026-03-21' })).toEqual({
      subject: 'RFP-1405-0042 until 2026-03-21',
      body: '2026-03-21: ….',
    });
    expect(fill(words, 'en', { number: 'a\r\nBcc: x', day: '\u202eb' }).subject).toBe('a  Bcc: x until b');
    expect([...fill(words, 'en', { number: 'ن'.repeat(500), day: '' }).subject].length).toBeLessThanOrEqual(200);
    expect(fill(entry('{number}', ''), 'fa', { number: 'ن'.repeat(500) }).subject).toHaveLength(80);
  });

  it('say days and numbers as the reader counts them', () => {
    const words = entry('{day, date, long}', '{count, number}', { day: 'date', count: 'number' });
    expect(fill(words, 'fa', { day: '2026-03-21', count: '12' })).toEqual({ subject: '۱ فروردین ۱۴۰۵', body: '۱۲' });
    expect(fill(words, 'en', { day: '2026-03-21', count: '12' })).toEqual({ subject: '21 March 2026', body: '12' });
    expect(fill(words, 'en', { day: 'never', count: '' })).toEqual({ subject: '…', body: '…' });
  });

  it('stand in one place', () => {
    expect(() => declareNotices('rfp.opened', rule({ kind: 'PasswordChanged' }))).toThrow('two places');
    expect(() => declareNotices('rfp.opened', { ...rule({ kind: 'Wordless' }), words: undefined })).toThrow('no words');
  });
});
