const BIDI = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/;

/** Whether a text holds invisible direction controls, with which a name can be made to look like another. */
export const hasBidiControl = (text: string): boolean => BIDI.test(text);

/** Length as people count: code points, not UTF-16 units. */
export const codePointLength = (text: string): number => [...text].length;

/** Persian and Arabic-Indic digits as 0-9; everything else stays. */
export const toAsciiDigits = (text: string): string =>
  text.replace(/[\u06f0-\u06f9\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) & 0xf));

/** 0-9 as Persian digits, for texts shown in Persian. */
export const toPersianDigits = (text: string): string =>
  text.replace(/\d/g, (digit) => String.fromCharCode(0x06f0 + Number(digit)));
