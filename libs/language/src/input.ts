const BIDI = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/;

/** Whether a text holds invisible direction controls, with which a name can be made to look like another. */
export const hasBidiControl = (text: string): boolean => BIDI.test(text);

/** Length as people count: code points, not UTF-16 units. */
export const codePointLength = (text: string): number => [...text].length;

/** Whether a text is one: no half of a pair, and no sign that stands for bytes which could not be read. */
export const isWhole = (text: string): boolean => !/[\p{Cs}\ufffd]/u.test(text);
