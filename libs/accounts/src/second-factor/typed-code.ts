import { plainCode } from '@peyvand/language';

/** A code as it was meant: in any case, with blanks, dashes and marks that came along, digits of any script. */
export const typedCode = (typed: string): string =>
  plainCode(typed.normalize('NFKC'))
    .replaceAll(/[\s\u200c_-]/g, '')
    .toLowerCase();
