import { foldText } from '@peyvand/language';

/**
 * One spelling of a name for search and for finding the same organization twice; a name of signs alone stays as it is.
 */
export const foldName = (name: string): string => foldText(name) || name.normalize('NFKC');
