import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AppConfig } from '@peyvand/platform';
import type { WebFiles } from './web-files.js';

/** A document as a client may ask for it: by its hash, or by its text. */
export interface Asked {
  readonly documentId?: unknown;
  readonly query?: unknown;
}

/**
 * The operations that clients may ask for: those of the web application by their hash, those of partners by the
 * SHA-256 of their text or by the text itself. Where the list is closed nothing else is answered (Z09).
 */
export class RegisteredOperations {
  private readonly partners: ReadonlyMap<string, string>;
  private readonly texts: ReadonlySet<string>;

  constructor(
    private readonly config: AppConfig,
    private readonly web: WebFiles | null,
  ) {
    const texts = config.web.partnerOperations ? textsIn(config.web.partnerOperations) : [];
    this.partners = new Map(texts.map((text) => [createHash('sha256').update(text).digest('hex'), text]));
    this.texts = new Set(texts.map(plain));
  }

  /** The text to execute; null for what is not on the list. */
  find({ documentId, query }: Asked): string | null {
    if (typeof documentId === 'string' && documentId) {
      const known = this.web?.operations.get(documentId) ?? this.partners.get(documentId);
      if (known !== undefined) return known;
    }
    if (typeof query !== 'string' || !query) return null;
    return this.config.web.isListClosed && !this.texts.has(plain(query)) ? null : query;
  }

  /** Whether a request names a document; what names none GraphQL itself answers. */
  isAsked({ documentId, query }: Asked): boolean {
    return Boolean(documentId) || typeof query === 'string';
  }
}

/** Layout makes no other document. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

const textsIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8'));
