import type { NestFastifyApplication } from '@nestjs/platform-fastify';

type Headers = Record<string, string>;

/** A reader of mails with a browser: opens links, and presses what the page offers. */
export function browserOf(app: NestFastifyApplication) {
  const send = async (method: 'GET' | 'POST', url: string, headers: Headers, form?: Record<string, string>) => {
    const answer = await app.inject({
      method,
      url,
      headers: { ...(form ? { 'content-type': 'application/x-www-form-urlencoded' } : {}), ...headers },
      ...(form ? { payload: new URLSearchParams(form).toString() } : {}),
    });
    return {
      status: answer.statusCode,
      body: answer.body,
      headers: answer.headers,
      heading: /<h1>(.*?)<\/h1>/.exec(answer.body)?.[1] ?? '',
      /** What stands at a field, by its name. */
      faultAt: (name: string) => new RegExp(`id="${name}-fault">(.*?)</p>`).exec(answer.body)?.[1] ?? null,
      fields: [...answer.body.matchAll(/<input id="(\w+)"/g)].map((found) => found[1]),
    };
  };
  return {
    open: (url: string, headers: Headers = {}) => send('GET', url, headers),
    /** As a browser sends the form of a page that sends no referrer. */
    press: (url: string, form: Record<string, string> = {}, headers: Headers = {}) =>
      send('POST', url, { origin: 'null', 'sec-fetch-site': 'same-origin', ...headers }, form),
  };
}

export type Browser = ReturnType<typeof browserOf>;
