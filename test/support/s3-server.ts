import { createHash, createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

const KEY = 'test-key-of-s3';
const SECRET = 'test-secret-of-s3-of-40-letters-and-more';
const REGION = 'ir-1';

interface Held {
  bytes: Buffer;
  at: Date;
}

/** As much of S3 as a store of files needs, kept in memory; a request that is not signed rightly is refused. */
export class S3Server {
  readonly objects = new Map<string, Held>();
  private readonly parts = new Map<string, Map<number, Buffer>>();
  /** Requests that were refused for their signature. */
  refused = 0;
  private readonly server: Server;

  constructor() {
    this.server = createServer((request, response) => {
      this.answer(request, response).catch((error: unknown) => response.writeHead(500).end(String(error)));
    });
  }

  async listen(): Promise<Record<string, string>> {
    await new Promise<void>((done) => this.server.listen(0, '127.0.0.1', done));
    const { port } = this.server.address() as AddressInfo;
    return {
      FILES_S3_URL: `http://127.0.0.1:${port}/files`,
      FILES_S3_REGION: REGION,
      FILES_S3_KEY: KEY,
      FILES_S3_SECRET: SECRET,
    };
  }

  close(): void {
    this.server.closeAllConnections();
    this.server.close();
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await buffer(request);
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://s3');
    if (!isSigned(request, pathname, searchParams)) {
      this.refused += 1;
      return void response.writeHead(403).end('<Error><Code>SignatureDoesNotMatch</Code></Error>');
    }
    const key = decodeURIComponent(pathname.replace(/^\/files\/?/, ''));
    if (!key) return void response.writeHead(200, { 'content-type': 'application/xml' }).end(this.list(searchParams));
    const upload = searchParams.get('uploadId');
    if (searchParams.has('uploads')) return void response.end(this.begin());
    if (upload !== null) return this.part(request.method, upload, key, { searchParams, body, response });
    this.object(request, key, body, response);
  }

  private object(request: IncomingMessage, key: string, body: Buffer, response: ServerResponse): void {
    if (request.method === 'PUT') {
      this.objects.set(key, { bytes: body, at: new Date() });
      return void response.writeHead(200, { etag: '"x"' }).end();
    }
    const held = this.objects.get(key);
    if (request.method === 'DELETE') this.objects.delete(key);
    if (request.method === 'DELETE') return void response.writeHead(204).end();
    if (!held) return void response.writeHead(404).end('<Error><Code>NoSuchKey</Code></Error>');
    const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '') ?? [];
    const bytes = from ? held.bytes.subarray(Number(from), to ? Number(to) + 1 : undefined) : held.bytes;
    response.writeHead(from ? 206 : 200, { 'content-length': bytes.length, etag: '"x"' });
    response.end(request.method === 'HEAD' ? undefined : bytes);
  }

  private begin(): string {
    const id = `upload-${this.parts.size + 1}`;
    this.parts.set(id, new Map());
    return `<InitiateMultipartUploadResult><UploadId>${id}</UploadId></InitiateMultipartUploadResult>`;
  }

  private part(
    method: string | undefined,
    upload: string,
    key: string,
    { searchParams, body, response }: { searchParams: URLSearchParams; body: Buffer; response: ServerResponse },
  ): void {
    const parts = this.parts.get(upload) ?? new Map<number, Buffer>();
    if (method === 'PUT') {
      parts.set(Number(searchParams.get('partNumber')), body);
      return void response.writeHead(200, { etag: '"p"' }).end();
    }
    this.parts.delete(upload);
    if (method === 'DELETE') return void response.writeHead(204).end();
    const whole = [...parts].sort(([a], [b]) => a - b).map(([, bytes]) => bytes);
    this.objects.set(key, { bytes: Buffer.concat(whole), at: new Date() });
    response.end(`<CompleteMultipartUploadResult><Key>${key}</Key><ETag>"w"</ETag></CompleteMultipartUploadResult>`);
  }

  /** In pages of two, so that whoever lists has to go on. */
  private list(search: URLSearchParams): string {
    const after = search.get('continuation-token') ?? '';
    const keys = [...this.objects.keys()].sort().filter((key) => key > after);
    const page = keys.slice(0, 2);
    const contents = page.map((key) => {
      const held = this.objects.get(key) as Held;
      const told = { Key: key, Size: held.bytes.length, LastModified: held.at.toISOString(), ETag: '"x"' };
      const members = Object.entries(told).map(([name, value]) => `<${name}>${value}</${name}>`);
      return `<Contents>${members.join('')}</Contents>`;
    });
    const isCut = keys.length > page.length;
    const next = isCut ? `<NextContinuationToken>${page.at(-1)}</NextContinuationToken>` : '';
    return `<ListBucketResult><IsTruncated>${isCut}</IsTruncated>${next}${contents.join('')}</ListBucketResult>`;
  }
}

const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();
const strict = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);

/** Signature version 4, computed from the request as it came. */
function isSigned(request: IncomingMessage, pathname: string, search: URLSearchParams): boolean {
  const authorization = request.headers.authorization ?? '';
  const [, scope, signed, signature] =
    /^AWS4-HMAC-SHA256 Credential=test-key-of-s3\/(\S+?), ?SignedHeaders=(\S+?), ?Signature=(\w+)$/.exec(
      authorization,
    ) ?? [];
  const date = String(request.headers['x-amz-date']);
  if (!scope || !signed || scope !== `${date.slice(0, 8)}/${REGION}/s3/aws4_request`) return false;
  const query = [...search]
    .map(([name, value]) => `${strict(name)}=${strict(value)}`)
    .sort()
    .join('&');
  const headers = signed.split(';').map((name) => `${name}:${String(request.headers[name]).trim()}\n`);
  const canonical = [
    request.method,
    pathname,
    query,
    headers.join(''),
    signed,
    request.headers['x-amz-content-sha256'],
  ];
  const digest = createHash('sha256').update(canonical.join('\n')).digest('hex');
  const [day = '', region = '', service = '', end = ''] = scope.split('/');
  const key = [region, service, end].reduce<Buffer>((made, part) => hmac(made, part), hmac(`AWS4${SECRET}`, day));
  return hmac(key, ['AWS4-HMAC-SHA256', date, scope, digest].join('\n')).toString('hex') === signature;
}
