import { describe, expect, it } from '@jest/globals';
import { typedCode } from './typed-code.js';

describe('a code as people type it', () => {
  it.each([
    ['123456', '123456'],
    [' 123 456\u00a0', '123456'],
    ['123-456', '123456'],
    ['123\u2013456', '123456'],
    ['123\u2212456', '123456'],
    ['۱۲۳۴۵۶', '123456'],
    ['\u200f١٢٣\u200c٤٥٦\u200e', '123456'],
    ['१२३४५६', '123456'],
    ['１２３４５６', '123456'],
    ['𝟏𝟐𝟑𝟜𝟝𝟞', '123456'],
    ['𑁧𑁨𑁩𞥔𞥕𞥖', '123456'],
    ['A1B2C-3D4E5', 'a1b2c3d4e5'],
    ['a۱b۲c 3d4e5', 'a1b2c3d4e5'],
    ['Ａ１Ｂ２Ｃ－３Ｄ４Ｅ５', 'a1b2c3d4e5'],
    ['12x456', '12x456'],
  ])('%j is %s', (typed, code) => expect(typedCode(typed)).toBe(code));
});
