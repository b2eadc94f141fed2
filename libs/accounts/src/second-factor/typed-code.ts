/**
 * A code as it was meant: in any case, with blanks, dashes and marks that came along, digits of any script. The digits
 * of a script follow each other from zero on, so a digit is worth the number of digits before it.
 */
export const typedCode = (typed: string): string =>
  typed
    .normalize('NFKC')
    .replaceAll(/[\s\p{Pd}\p{Cf}\u2212_]/gu, '')
    .toLowerCase()
    .replaceAll(/[^\P{Nd}0-9]/gu, (digit) => {
      const start = digit.codePointAt(0) ?? 0;
      let value = 0;
      while (/\p{Nd}/u.test(String.fromCodePoint(start - value - 1))) value += 1;
      return String(value % 10);
    });
