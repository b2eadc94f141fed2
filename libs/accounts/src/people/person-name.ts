import { account, say } from '@peyvand/words';

const former = (language: 'fa' | 'en'): string => `'${say(account.phrases.formerMember, language)}'`;

/** The name of the person in row `p`; of a closed account, words in the reader's language. */
export const personNameSql = (p: string, locale: string): string =>
  `case when ${p}.closed_at is null then ${p}.name when ${locale} = 'en' then ${former('en')} else ${former('fa')} end`;
