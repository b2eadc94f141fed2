import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { newId } from '@peyvand/kernel';
import { common, LANGUAGES, say } from '@peyvand/words';
import type { AppConfig } from '../config/app.config.js';
import type { RequestContext } from '../graphql/request-context.js';
import type { Log } from '../log/log.js';
import { answerPress, answerVisit, type PageAnswer } from './answer-page.js';
import type { PageContent, PageLocale } from './link-page.js';
import { isOwnForm } from './own-origin.js';
import { FORM_BYTES, readForm, type PageForm } from './page-form.js';
import { pageLayout } from './page-layout.js';
import { PAGE_HEADERS } from './page-style.js';
import type { FoundPage } from './served-pages.js';

export interface PageParts {
  readonly pages: readonly FoundPage[];
  /** Places of the web application as patterns of routes; where it is not installed that is said. */
  readonly places: readonly string[];
  readonly config: AppConfig;
  readonly log: Log;
  readonly contextOf: (request: FastifyRequest, reply: FastifyReply) => Promise<RequestContext>;
}

const { phrases } = common;
const LOCALES: readonly PageLocale[] = LANGUAGES;
/** Longer than any token of ours; what is longer is none. */
const TOKEN_MAX = 256;

/** The pages behind the links of mails: GET shows, POST acts. */
export function addPageRoutes(fastify: FastifyInstance, parts: PageParts): void {
  void fastify.register((scope, _options, done) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string', bodyLimit: FORM_BYTES },
      (_request, body, parsed) => parsed(null, readForm(String(body))),
    );
    // Mail programs may post other kinds; what they say does not matter.
    scope.addContentTypeParser('*', { parseAs: 'string', bodyLimit: FORM_BYTES }, (_request, _body, parsed) =>
      parsed(null, {}),
    );
    scope.setErrorHandler((error, request, reply) => fail(error, request, reply, parts.log));
    for (const found of parts.pages) {
      for (const locale of LOCALES) addPage(scope, `/${locale}/${found.options.name}`, locale, found, parts);
      if (found.options.formerly) addPage(scope, found.options.formerly, 'fa', found, parts);
    }
    for (const locale of LOCALES) for (const place of parts.places) addAbsent(scope, locale, place);
    done();
  });
}

function addPage(
  scope: FastifyInstance,
  path: string,
  locale: PageLocale,
  { page, options }: FoundPage,
  { config, contextOf }: PageParts,
): void {
  const visitOf = async (request: FastifyRequest, reply: FastifyReply) => ({
    locale,
    token: tokenOf(request.query),
    context: await contextOf(request, reply),
  });
  scope.get(path, async (request, reply) =>
    send(reply, locale, await answerVisit(page, await visitOf(request, reply))),
  );
  scope.post(path, async (request, reply) => {
    if (!options.fromAnywhere && !isOwnForm(request.headers, config.publicUrl))
      return send(reply, locale, no(locale, 'foreign', 403));
    const form = (request.body === undefined ? {} : request.body) as PageForm | null;
    if (!form) return send(reply, locale, no(locale, 'unreadable', 400));
    return send(reply, locale, await answerPress(page, await visitOf(request, reply), form));
  });
}

function addAbsent(scope: FastifyInstance, locale: PageLocale, place: string): void {
  const title = say(phrases['page.absent'], locale);
  const absent = say(phrases['page.absentHint'], locale);
  scope.get(`/${locale}${place}`, async (_request, reply) =>
    send(reply, locale, { status: 200, content: { title, paragraphs: [absent] } }),
  );
}

const send = (reply: FastifyReply, locale: PageLocale, { status, content, state }: PageAnswer) =>
  reply
    .code(status)
    .headers(PAGE_HEADERS)
    .type('text/html; charset=utf-8')
    .send(pageLayout(content.locale ?? locale, content, state));

const no = (locale: PageLocale, why: 'foreign' | 'unreadable', status: number): PageAnswer => ({
  status,
  content: { title: say(phrases['page.refused'], locale), paragraphs: [say(phrases[`page.${why}`], locale)] },
});

/** What nobody foresaw is masked and logged under an id, by the path of the page: its query is a secret. */
function fail(error: unknown, request: FastifyRequest, reply: FastifyReply, log: Log): void {
  const path = request.routeOptions.url ?? '';
  const locale = path.startsWith('/en/') ? 'en' : 'fa';
  const { statusCode = 500 } = error as { statusCode?: number };
  if (statusCode < 500) return void send(reply, locale, no(locale, 'unreadable', statusCode));
  const reference = newId();
  log.error('A page failed', { error, reference, path });
  const content: PageContent = {
    title: say(phrases['page.broken'], locale),
    paragraphs: [say(common.faults.INTERNAL, locale), say(phrases['page.reference'], locale, { reference })],
  };
  return void send(reply, locale, { status: 500, content });
}

function tokenOf(query: unknown): string {
  const { token } = query as { token?: unknown };
  return typeof token === 'string' ? token.slice(0, TOKEN_MAX) : '';
}
