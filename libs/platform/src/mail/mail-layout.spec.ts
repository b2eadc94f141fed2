import { describe, expect, it } from '@jest/globals';
import { mailLayout } from './mail-layout.js';

const WORDS = {
  title: 'Kept <b>',
  paragraphs: ['First\nsecond'],
  facts: [{ label: 'About', value: 'RFP · RFP-1405-0042 · \u2068کوره\u2069' }],
  sections: [{ heading: { label: 'H', url: 'https://a.example/1' }, lines: ['One'], note: 'By when: soon' }],
  link: { label: 'Go', url: 'https://a.example/RFP-1-2?x=1&y="' },
  small: { label: 'No more', url: 'https://a.example/3' },
};

describe('the layout of a mail', () => {
  const { html, text } = mailLayout('fa', WORDS);

  it('says in plain text all that the HTML says', () => {
    for (const said of ['Kept <b>', 'About: RFP', 'First\nsecond', '* H', '- One', 'By when: soon', 'Go:', 'No more'])
      expect(text).toContain(said);
    for (const { url } of [WORDS.sections[0]?.heading, WORDS.link, WORDS.small].flatMap((link) => link ?? []))
      expect(text).toContain(url);
  });

  it('runs as its language does, keeps values of the other direction apart, and escapes everything', () => {
    expect(html).toContain('<html lang="fa" dir="rtl">');
    expect(html).toContain('<bdi>کوره</bdi>');
    expect(html).toContain('<bdi style="white-space:nowrap">RFP-1405-0042</bdi>');
    expect(html).toContain('Kept &lt;b&gt;');
    expect(html).toContain('href="https://a.example/RFP-1-2?x=1&amp;y=&quot;"');
    expect(html).not.toMatch(/[\u2068\u2069]|<img|<script|(?:^|[;"\s])(?:color|background)[^-\w]*:\s*#/);
    expect(html).toContain('<meta name="color-scheme" content="light dark">');
  });

  it('shows beside the subject in a list what is not the subject', () => {
    expect(/<div style="display:none[^>]*>([^<]*)/.exec(html)?.[1]).toBe('First\nsecond');
  });
});
