import { describe, expect, it } from '@jest/globals';
import {
  AmountField,
  checkInput,
  DayField,
  EmailField,
  IdField,
  IntField,
  LineField,
  LinesField,
  ObjectsField,
  SecretField,
  TextField,
} from './input-fields.js';

class ItemInput {
  @LineField({ description: 'Word.', max: 3 }) word!: string;
}

class CaseInput {
  @LineField({ description: 'Name.', optional: true, max: 10 }) name?: string | null;
  @TextField({ description: 'Prose.', optional: true, max: 20 }) prose?: string | null;
  @LinesField({ description: 'Words.', optional: true, max: 2 }) words?: string[] | null;
  @SecretField({ description: 'Password.', optional: true }) secret?: string | null;
  @EmailField({ description: 'Address.', optional: true }) email?: string | null;
  @IdField({ description: 'Id.', optional: true }) id?: string | null;
  @IntField({ description: 'Number.', optional: true, min: 1, max: 5 }) number?: number | null;
  @DayField({ description: 'Day.', optional: true }) day?: string | null;
  @AmountField({ description: 'Amount.', optional: true }) amount?: string | null;
  @ObjectsField(() => ItemInput, { description: 'Items.', optional: true, max: 2 }) items?: ItemInput[] | null;
}

const check = (input: object) => checkInput(CaseInput, input);
const codes = (input: object) => check(input).refusals.map(({ code, field }) => `${field} ${code}`);

describe('a name', () => {
  it.each([
    '\u202a',
    '\u202b',
    '\u202c',
    '\u202d',
    '\u202e',
    '\u2066',
    '\u2067',
    '\u2068',
    '\u2069',
    '\u200e',
    '\u200f',
    '\u061c',
  ])('is refused with the direction control %j', (control) => {
    expect(codes({ name: `a${control}b` })).toEqual(['name BIDI_CONTROL']);
    expect(codes({ words: [`a${control}b`] })).toEqual(['words.0 BIDI_CONTROL']);
  });

  it.each(['\u0000', '\u0007', '\u001b', '\u007f', 'a\nb', 'a\rb'])('is refused with the control %j', (text) => {
    expect(codes({ name: `x${text}y` })).toEqual(['name MALFORMED']);
  });

  it('keeps the joiner that Persian words need', () => {
    expect(check({ name: 'می\u200cشود' })).toEqual({ value: { name: 'می\u200cشود' }, refusals: [] });
  });

  it('is kept composed and without space around it', () => {
    expect(check({ name: '  Ame\u0301lie ' }).value).toEqual({ name: 'Amélie' });
    expect(check({ name: 'آ' }).value).toEqual({ name: 'آ' });
  });

  it('is counted in characters as people see them, not in halves of them', () => {
    expect(codes({ name: '😀'.repeat(10) })).toEqual([]);
    expect(codes({ name: '😀'.repeat(11) })).toEqual(['name TOO_LONG']);
  });
});

describe('an input', () => {
  it('may have lines and marks of direction in prose, but no other controls', () => {
    expect(codes({ prose: 'one\ntwo \u202bسه' })).toEqual([]);
    expect(codes({ prose: 'x\u0000' })).toEqual(['prose MALFORMED']);
    expect(codes({ prose: 'x'.repeat(21) })).toEqual(['prose TOO_LONG']);
  });

  it('keeps a secret exactly as typed', () => {
    expect(check({ secret: ' Ame\u0301lie ' }).value).toEqual({ secret: ' Ame\u0301lie ' });
    expect(codes({ secret: 'x'.repeat(257) })).toEqual(['secret TOO_LONG']);
  });

  it('names every field that is wrong, by its path', () => {
    const wrong = {
      email: 'a@b, c@d.ir',
      id: '1',
      number: 6,
      day: '2026-02-31',
      amount: '-1',
      words: ['a', 'b', 'c'],
      items: [{ word: 'long' }],
    };
    expect(codes(wrong).sort()).toEqual([
      'amount MALFORMED',
      'day MALFORMED',
      'email MALFORMED',
      'id MALFORMED',
      'items.0.word TOO_LONG',
      'number TOO_LARGE',
      'words TOO_MANY',
    ]);
  });

  it('loses what it does not declare', () => {
    expect(check({ name: 'a', ownerId: 'x', __proto__: { name: 'b' } }).value).toEqual({ name: 'a' });
  });
});
