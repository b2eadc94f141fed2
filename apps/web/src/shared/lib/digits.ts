const FIRST_DIGITS = [0x06f0, 0x0660, 0x0966];

/** What people type as codes read it: digits of any script as 0 to 9, the Persian point as `.`, no separators. */
export function latinDigits(text: string): string {
  return text
    .replace(/[\u06f0-\u06f9\u0660-\u0669\u0966-\u096f]/g, (digit) => {
      const code = digit.charCodeAt(0);
      const first = FIRST_DIGITS.find((start) => code >= start && code < start + 10) ?? code;
      return String(code - first);
    })
    .replace(/\u066b/g, '.')
    .replace(/\u066c/g, '');
}

/** A number that somebody typed, with a fraction or below nought; null where it is none. */
export function typedNumber(text: string): number | null {
  const plain = latinDigits(text)
    .replace(/[\s,،_'\u200c\u200e\u200f\u202f\u00a0]/g, '')
    .replace('\u2212', '-');
  return /^-?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : null;
}

/** A whole number that somebody typed with separators of any kind, as digits; null where it is none. */
export function wholeNumber(text: string): string | null {
  const digits = latinDigits(text).replace(/[\s,،_'\u200c\u202f\u00a0]/g, '');
  return /^\d+$/.test(digits) ? digits.replace(/^0+(?=\d)/, '') : null;
}
