import { describe, expect, it } from '@jest/globals';
import { readNumber } from './numbers.js';

describe('numbers', () => {
  it.each([
    ['RFP-1405-0042', 'rfp', 'RFP-1405-0042', null],
    ['rfp 1405 42', 'rfp', 'RFP-1405-0042', null],
    ['  rFp۱۴۰۵۰۰۴۲ ', 'rfp', 'RFP-1405-0042', null],
    ['PRB–١٤٠٥–٠٠٠٧', 'problem', 'PRB-1405-0007', null],
    ['ENG-1405-12345', 'engagement', 'ENG-1405-12345', null],
    ['prb-1405-0007 / 2', 'problem', 'PRB-1405-0007', 2],
    ['RFP-1405-0042/03', 'rfp', 'RFP-1405-0042', 3],
    ['RF\u200bP-1405-0042', 'rfp', 'RFP-1405-0042', null],
  ])('are read as typed: %s', (typed, kind, number, part) => {
    expect(readNumber(typed)).toEqual({ kind, number, part });
  });

  it.each([
    '',
    '1405-0042',
    'ABC-1405-0042',
    'RFP-1405',
    'RFP-1405-0000',
    'RFP-1405-0042/',
    'RFP-1405-0042/0',
    'RFP 1405 42 x',
  ])('are not read from anything else: %s', (typed) => {
    expect(readNumber(typed)).toBeNull();
  });
});
