import type { FastifyInstance } from 'fastify';
import type { RfpCalendar } from '@peyvand/rfps';

interface Asked {
  readonly Params: { file: string };
  readonly Querystring: { language?: unknown };
}

const FILE = /^(.{1,40})\.ics$/u;

/**
 * `/rfps/<number>.ics`: the public dates of an RFP, to be subscribed to by calendars. They carry no session, so it says
 * the same to all; the language comes from `?language=`, else from what the calendar accepts, else it is Persian.
 */
export function addCalendarRoute(fastify: FastifyInstance, calendar: RfpCalendar): void {
  fastify.get<Asked>('/rfps/:file', async (request, reply) => {
    const language = languageOf(request.query.language ?? request.headers['accept-language']);
    const [, number = ''] = FILE.exec(request.params.file) ?? [];
    const found = await calendar.file(number, language);
    if (!found) return reply.code(404).type('text/plain; charset=utf-8').send('Not found');
    return reply
      .headers({
        'content-language': language,
        'content-disposition': `inline; filename="${found.number}.ics"`,
        'cache-control': 'no-cache',
        vary: 'accept-language',
      })
      .type('text/calendar; charset=utf-8')
      .send(found.text);
  });
}

const languageOf = (asked: unknown): 'fa' | 'en' => (typeof asked === 'string' && /^en\b/i.test(asked) ? 'en' : 'fa');
