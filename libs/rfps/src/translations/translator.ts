import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { cleanText } from '@peyvand/language';
import { AppConfig } from '@peyvand/platform';
import type { RfpLanguage } from '../content/rfp-codes.js';

const PATIENCE_MS = 20_000;
const LONGEST = 4_000;
const MOST_BYTES = 1_000_000;

const Answer = z.object({ texts: z.array(z.string().max(LONGEST)) });

/**
 * The machine that translates, where an operator has named one: asked `{ from, to, texts }` it answers `{ texts }`, an
 * address by POST, a program by its standard input and output.
 */
@Injectable()
export class Translator {
  constructor(private readonly config: AppConfig) {}

  get isOn(): boolean {
    return this.config.translatorUrl !== null || this.config.translatorCommand !== null;
  }

  /** The texts in the same order. @throws Error where the machine does not answer, or not so. */
  async translate(from: string, to: RfpLanguage, texts: readonly string[]): Promise<string[]> {
    const { translatorUrl, translatorCommand } = this.config;
    const question = JSON.stringify({ from, to, texts });
    const answer = translatorCommand
      ? await askProgram(translatorCommand, question)
      : await askAddress(translatorUrl, question);
    const { texts: translated } = Answer.parse(JSON.parse(answer));
    const cleaned = translated.map((text) => cleanText(text).trim());
    if (cleaned.length !== texts.length || cleaned.some((text) => !text))
      throw new Error('The translator did not answer each text');
    return cleaned;
  }
}

async function askAddress(url: string | null, question: string): Promise<string> {
  if (!url) throw new Error('No translator is set');
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: question,
    redirect: 'error',
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  if (!response.ok) throw new Error(`The translator answered ${response.status}`);
  return bounded((response.body ?? []) as AsyncIterable<Uint8Array>);
}

/** No shell reads the command, and the program inherits no settings of ours: they hold secrets. */
async function askProgram([program = '', ...args]: readonly string[], question: string): Promise<string> {
  const child = spawn(program, args, {
    stdio: ['pipe', 'pipe', 'ignore'],
    timeout: PATIENCE_MS,
    env: { PATH: '/usr/local/bin:/usr/bin:/bin', LANG: 'C.UTF-8' },
  });
  const ended = once(child, 'close') as Promise<[number | null]>;
  // A program that does not read its input says so by how it ends.
  child.stdin.on('error', () => undefined);
  child.stdin.end(question);
  try {
    const [answer, [code]] = await Promise.all([bounded(child.stdout), ended]);
    if (code !== 0) throw new Error(`The translator ended with ${code}`);
    return answer;
  } finally {
    child.kill();
  }
}

async function bounded(body: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > MOST_BYTES) throw new Error('The answer of the translator is too long');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
