import { Injectable } from '@nestjs/common';
import { ServesPage, type PageContent, type ServedPage, type Visit } from '@peyvand/platform';
import { account, say, type Language } from '@peyvand/words';
import { Unsubscribe, type Unsubscribing } from './unsubscribe.js';

type Phrase = 'title' | 'all' | 'ask' | 'button' | 'done' | 'unknown';
const word = (locale: Language, phrase: Phrase): string => say(account.phrases[`unsubscribe.${phrase}`], locale);

/** Ends mails by a link. It needs no session and reads none; the token says everything. */
@Injectable()
@ServesPage({ name: 'unsubscribe', fromAnywhere: true, formerly: '/unsubscribe' })
export class UnsubscribePage implements ServedPage {
  constructor(private readonly unsubscribe: Unsubscribe) {}

  async show({ token }: Visit): Promise<PageContent | null> {
    const found = await this.unsubscribe.look(token);
    return found && { ...about(found, 'ask'), form: { fields: [], button: word(found.locale, 'button') } };
  }

  async act({ token }: Visit): Promise<PageContent | null> {
    const found = await this.unsubscribe.run(token);
    return found && about(found, 'done');
  }

  gone({ locale }: Visit): PageContent {
    return { title: word(locale, 'title'), paragraphs: [word(locale, 'unknown')] };
  }
}

const about = ({ locale, subject }: Unsubscribing, phrase: 'ask' | 'done'): PageContent => ({
  locale,
  title: word(locale, 'title'),
  paragraphs: [subject ?? word(locale, 'all'), word(locale, phrase)],
});
