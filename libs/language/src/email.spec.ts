import { describe, expect, it } from '@jest/globals';
import { foldEmail, isEmail } from './email.js';

describe('the one spelling of a mailbox', () => {
  it.each([
    ['Rahimi@Foundry.IR', 'rahimi@foundry.ir'],
    [' \u00a0rahimi@foundry.ir\n', 'rahimi@foundry.ir'],
    // Every mark that a page or a messenger may put around or into it.
    ...[
      ...'\u200b\u200c\u200d\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff',
    ].flatMap((mark): [string, string][] => [
      [`${mark}rahimi@foundry.ir${mark}`, 'rahimi@foundry.ir'],
      [`rahi${mark}mi@foun${mark}dry.ir`, 'rahimi@foundry.ir'],
      [`\u200f ${mark}rahimi@foundry.ir ${mark}\u200e`, 'rahimi@foundry.ir'],
    ]),
    ['rahimi@ریخته.ایران', 'rahimi@xn--pgbhi4g64a.xn--mgba3a4f16a'],
    ['rahimi@XN--PGBHI4G64A.xn--mgba3a4f16a', 'rahimi@xn--pgbhi4g64a.xn--mgba3a4f16a'],
    ['rahimi@foundry。ir', 'rahimi@foundry.ir'],
    ['رحیمی@foundry.ir', 'رحیمی@foundry.ir'],
    ['Jose\u0301@foundry.ir', 'jos\u00e9@foundry.ir'],
    ['JOS\u00c9@foundry.ir', 'jos\u00e9@foundry.ir'],
    ['rahimi+a@foundry.ir', 'rahimi+a@foundry.ir'],
  ])('of %j is %j', (text, spelling) => {
    expect(foldEmail(text)).toBe(spelling);
    expect(foldEmail(spelling)).toBe(spelling);
    expect(isEmail(spelling)).toBe(true);
  });

  it('keeps a joiner that belongs to a domain, and that domain apart from the one without', () => {
    expect(foldEmail('a@نامه\u200cای.com')).toBe('a@xn--mgba3gch31f060k.com');
    expect(foldEmail('a@نامهای.com')).toBe('a@xn--mgba3gch31f.com');
  });

  it.each([
    '',
    'rahimi',
    '@foundry.ir',
    'rahimi@',
    'rahimi@foundry',
    'rahimi@127.0.0.1',
    'rahimi@127.1',
    'rahimi@foundry.ir/x',
    'rahimi@foundry.ir:25',
    'rahimi@foundry.ir.',
    'rahimi@-foundry.ir',
    'rahimi@foun dry.ir',
    'rahimi @foundry.ir',
    'a@b, c@foundry.ir',
    'a b@foundry.ir',
    'a@b@foundry.ir',
    '.a@foundry.ir',
    'a..b@foundry.ir',
    '"a"@foundry.ir',
    'Rahimi <rahimi@foundry.ir>',
    'rahimi@xn--a.ir',
    'rahimi@foundry.ir\r\nbcc: x@foundry.ir',
    `${'a'.repeat(65)}@foundry.ir`,
    `${'ی'.repeat(33)}@foundry.ir`,
    `a@${'b'.repeat(64)}.ir`,
  ])('is not there for %j', (text) => expect(isEmail(foldEmail(text))).toBe(false));
});
