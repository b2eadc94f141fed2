import { cleanText } from '@peyvand/language';

/** One spelling per mailbox: addresses are compared without case, as every mail system of note does. */
export const foldEmail = (address: string): string => cleanText(address).normalize('NFC').trim().toLowerCase();
