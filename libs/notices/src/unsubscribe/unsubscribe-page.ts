import { Injectable } from '@nestjs/common';
import { ServesPage, type PageContent, type ServedPage, type Visit } from '@peyvand/platform';
import { unsubscribePageWords } from './unsubscribe-page.words.js';
import { Unsubscribe, type Unsubscribing } from './unsubscribe.js';

/** Ends mails by a link. It needs no session and reads none; the token says everything. */
@Injectable()
@ServesPage({ name: 'unsubscribe', fromAnywhere: true, formerly: '/unsubscribe' })
export class UnsubscribePage implements ServedPage {
  constructor(private readonly unsubscribe: Unsubscribe) {}

  async show({ token }: Visit): Promise<PageContent | null> {
    const found = await this.unsubscribe.look(token);
    if (!found) return null;
    const { ask, button } = unsubscribePageWords[found.locale];
    return { ...about(found, ask), form: { fields: [], button } };
  }

  async act({ token }: Visit): Promise<PageContent | null> {
    const found = await this.unsubscribe.run(token);
    return found && about(found, unsubscribePageWords[found.locale].done);
  }

  gone({ locale }: Visit): PageContent {
    const { title, unknown } = unsubscribePageWords[locale];
    return { title, paragraphs: [unknown] };
  }
}

function about({ locale, subject }: Unsubscribing, sentence: (subject: string) => string): PageContent {
  const { title, all } = unsubscribePageWords[locale];
  return { locale, title, paragraphs: [sentence(subject ?? all)] };
}
