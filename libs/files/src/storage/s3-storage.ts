import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { S3mini, type UploadPart } from 's3mini';
import type { FileSettings } from '@peyvand/platform';
import { FileStorage, type ByteRange, type Stored } from './file-storage.js';

/** So much of a file is in memory at a time; the least that S3 takes is 5 MiB. */
const PART = 8 << 20;
const PAGE = 1_000;

/** A bucket of any server that speaks S3. */
export class S3Storage extends FileStorage {
  private readonly bucket: S3mini;

  constructor({ url, region, key, secret }: NonNullable<FileSettings['s3']>) {
    super();
    this.bucket = new S3mini({ endpoint: url, region, accessKeyId: key, secretAccessKey: secret });
  }

  async put(key: string, path: string): Promise<void> {
    if (await this.bucket.objectExists(key)) return;
    const handle = await open(path, 'r');
    try {
      const { size } = await handle.stat();
      const part = async (at: number): Promise<Buffer> => {
        const buffer = Buffer.alloc(Math.min(PART, size - at));
        await handle.read(buffer, 0, buffer.length, at);
        return buffer;
      };
      if (size <= PART) await this.bucket.putObject(key, await part(0));
      else await this.putParts(key, size, part);
    } finally {
      await handle.close();
    }
  }

  private async putParts(key: string, size: number, part: (at: number) => Promise<Buffer>): Promise<void> {
    const id = await this.bucket.getMultipartUploadId(key);
    try {
      const parts: UploadPart[] = [];
      for (let at = 0; at < size; at += PART)
        parts.push(await this.bucket.uploadPart(key, id, await part(at), parts.length + 1));
      await this.bucket.completeMultipartUpload(key, id, parts);
    } catch (error) {
      // Parts that are left cost their owner money for ever.
      await this.bucket.abortMultipartUpload(key, id).catch(() => undefined);
      throw error;
    }
  }

  async read(key: string, range?: ByteRange): Promise<Readable> {
    const answer = await this.bucket.getObjectRaw(key, !range, range?.from, range && range.to + 1);
    if (!answer.ok || !answer.body) throw new Error(`The file store answered ${answer.status}`);
    return Readable.fromWeb(answer.body);
  }

  async size(key: string): Promise<number | null> {
    return (await this.bucket.objectExists(key)) ? this.bucket.getContentLength(key) : null;
  }

  async remove(key: string): Promise<void> {
    if (await this.bucket.objectExists(key)) await this.bucket.deleteObject(key);
  }

  async *list(): AsyncGenerator<Stored> {
    let next: string | undefined;
    do {
      const page = await this.bucket.listObjectsPaged('/', '', PAGE, next);
      if (!page) throw new Error('The bucket of FILES_S3_URL is not there');
      for (const { Key, Size, LastModified } of page.objects ?? [])
        yield { key: Key, size: Number(Size), writtenAt: new Date(LastModified) };
      next = page.nextContinuationToken;
    } while (next);
  }
}
