import { Injectable } from '@nestjs/common';
import { cleanText } from '@peyvand/language';
import { AppConfig } from '@peyvand/platform';
import { z } from 'zod';
import type { RfpLanguage } from '../content/rfp-codes.js';

const PATIENCE_MS = 20_000;
const LONGEST = 4_000;
const MOST_BYTES = 1_000_000;

const Answer = z.object({ texts: z.array(z.string().max(LONGEST)) });

/** The machine that translates, where an operator has named one: `POST { from, to, texts }` answers `{ texts }`. */
@Injectable()
export class Translator {
  constructor(private readonly config: AppConfig) {}

  get isOn(): boolean {
    return this.config.translatorUrl !== null;
  }

  /** The texts in the same order. @throws Error where the machine does not answer, or not so. */
  async translate(from: string, to: RfpLanguage, texts: readonly string[]): Promise<string[]> {
    if (!this.config.translatorUrl) throw new Error('No translator is set');
    const response = await fetch(this.config.translatorUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ from, to, texts }),
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (!response.ok) throw new Error(`The translator answered ${response.status}`);
    const { texts: translated } = Answer.parse(JSON.parse(await bounded(response)));
    const cleaned = translated.map((text) => cleanText(text).trim());
    if (cleaned.length !== texts.length || cleaned.some((text) => !text))
      throw new Error('The translator did not answer each text');
    return cleaned;
  }
}

async function bounded({ body }: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > MOST_BYTES) throw new Error('The answer of the translator is too long');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
