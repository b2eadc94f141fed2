import { randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { escapeHtml, type AppConfig } from '@peyvand/platform';
import { LANGUAGES } from '@peyvand/words';
import { linkTo } from './page-files.js';
import type { PageHead } from './page-head.js';
import type { WebFiles } from './web-files.js';

export interface WebParts {
  readonly files: WebFiles;
  readonly config: AppConfig;
  readonly headOf: (path: string, locale: 'fa' | 'en', request: FastifyRequest) => Promise<PageHead>;
  readonly sitemapOf: (origin: string) => Promise<string>;
}

const YEAR_MS = 365 * 86_400_000;

/**
 * The web application: files under hashed names that never change, and one page, never kept, for whatever address a
 * person opens. A file that is not there is said to be missing; the page in its place would break what asked for it.
 */
export function addWebRoutes(fastify: FastifyInstance, parts: WebParts): void {
  const { folder } = parts.files;
  void fastify.register(fastifyStatic, {
    root: `${folder}/assets`,
    prefix: '/assets/',
    preCompressed: true,
    index: false,
    decorateReply: true,
    cacheControl: true,
    immutable: true,
    maxAge: YEAR_MS,
  });
  for (const name of besidePage(folder))
    fastify.get(`/${name}`, (_request, reply) =>
      reply.header('cache-control', 'public, max-age=3600').sendFile(name, folder, { cacheControl: false }),
    );
  fastify.get('/', (request, reply) => reply.redirect(`/${languageOf(request)}`));
  for (const path of ['/fa', '/en', '/fa/*', '/en/*'])
    fastify.get(path, async (request, reply) => sendPage(parts, request, reply));
  const { origin } = new URL(parts.config.publicUrl);
  const robots = `User-agent: *\nAllow: /fa\nAllow: /en\nDisallow: /graphql\nSitemap: ${origin}/sitemap.xml\n`;
  fastify.get('/robots.txt', (_request, reply) => reply.type('text/plain; charset=utf-8').send(robots));
  fastify.get('/sitemap.xml', async (_request, reply) =>
    reply
      .header('cache-control', 'public, max-age=3600')
      .type('application/xml; charset=utf-8')
      .send(await parts.sitemapOf(origin)),
  );
}

/** What keeps its name from build to build, such as the icon. */
const besidePage = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(html|br|gz)$/.test(entry.name))
    .map(({ name }) => name);

/** Who does not say that they read English is taken to read Persian. */
const languageOf = ({ headers }: FastifyRequest): 'fa' | 'en' => {
  const [first = 'fa'] = (headers['accept-language'] ?? 'fa').split(',');
  return /^\s*(fa|ar|ckb|az)\b/i.test(first) || !first.trim() || first.trim() === '*' ? 'fa' : 'en';
};

async function sendPage(parts: WebParts, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const [path = '/fa'] = request.url.split('?', 1);
  const locale = path.startsWith('/en') ? 'en' : 'fa';
  const nonce = randomBytes(16).toString('base64');
  const head = await parts.headOf(path, locale, request);
  return reply
    .headers({ 'content-security-policy': policyOf(nonce), 'cache-control': 'no-cache', vary: 'accept-encoding' })
    .type('text/html; charset=utf-8')
    .send(pageOf(parts, { path, locale, nonce, head }));
}

const policyOf = (nonce: string): string =>
  [
    "default-src 'self'",
    "script-src 'self'",
    // The library of components writes its variables into the page.
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "media-src 'self' blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');

/** Where the built page asks its first questions, and what it shows until the application is there. */
const BOOT = '<script src="/boot.js"';
const SHELL = /<div class="shell"[^]*?<\/div>/;

const promiseOf = ({ title, lead }: NonNullable<PageHead['promise']>): string =>
  `<div class="promise"><div><h1>${escapeHtml(title)}</h1><p>${escapeHtml(lead)}</p></div></div>`;

interface Page {
  readonly path: string;
  readonly locale: 'fa' | 'en';
  readonly nonce: string;
  readonly head: PageHead;
}

function pageOf({ files, config }: WebParts, { path, locale, nonce, head }: Page): string {
  const origin = config.publicUrl.replace(/\/$/, '');
  const [title, description, url] = [head.title, head.description, origin + path].map(escapeHtml);
  const other = (language: string): string => escapeHtml(origin + path.replace(/^\/(fa|en)/, `/${language}`));
  const tags = [
    `<meta name="style-nonce" content="${nonce}" />`,
    `<meta name="description" content="${description}" />`,
    `<meta property="og:type" content="website" />`,
    `<meta property="og:site_name" content="${locale === 'fa' ? 'پیوند' : 'Peyvand'}" />`,
    `<meta property="og:title" content="${title}" />`,
    `<meta property="og:description" content="${description}" />`,
    `<meta property="og:url" content="${url}" />`,
    `<meta property="og:locale" content="${locale === 'fa' ? 'fa_IR' : 'en_GB'}" />`,
    `<meta property="og:image" content="${escapeHtml(`${origin}/card-${locale}.jpg`)}" />`,
    `<meta property="og:image:width" content="1200" />`,
    `<meta property="og:image:height" content="630" />`,
    `<meta name="twitter:card" content="summary_large_image" />`,
    ...(head.isPublic
      ? [
          `<link rel="canonical" href="${url}" />`,
          ...LANGUAGES.map((language) => `<link rel="alternate" hreflang="${language}" href="${other(language)}" />`),
        ]
      : ['<meta name="robots" content="noindex" />']),
  ];
  const { files: own, asks } = files.beyondIndex(path, locale);
  return (
    files.index
      .replace('<html lang="fa" dir="rtl">', `<html lang="${locale}" dir="${locale === 'fa' ? 'rtl' : 'ltr'}">`)
      .replace('<title>Peyvand</title>', `<title>${title}</title>`)
      .replaceAll('__nonce__', nonce)
      .replace('<!--head-->', () => tags.join('\n    '))
      .replace(BOOT, (boot) => (asks.length ? `${boot} data-asks="${escapeHtml(JSON.stringify(asks))}"` : boot))
      // What every page needs goes first.
      .replace('</head>', () => [...own.map(linkTo), '</head>'].join('\n    '))
      .replace(SHELL, (shell) => (head.promise ? promiseOf(head.promise) : shell))
  );
}
