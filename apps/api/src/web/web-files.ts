import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AppConfig } from '@peyvand/platform';
import { partsOfPage, type PageLists, type PageParts } from './page-files.js';

/** Beside the built API. */
const BUILT = fileURLToPath(new URL('../../../../web', import.meta.url));

/** The built web application. A newer build is taken up as it comes, without a start. */
export class WebFiles {
  private readonly page: Kept<string>;
  private readonly list: Kept<ReadonlyMap<string, string>>;
  private readonly pages: Kept<PageLists>;

  private constructor(readonly folder: string) {
    this.page = new Kept(join(folder, 'index.html'), (text) => text);
    this.list = new Kept(`${folder}-operations.json`, (text) => new Map(Object.entries(JSON.parse(text) as object)));
    this.pages = new Kept(`${folder}-pages.json`, (text) => JSON.parse(text) as PageLists);
  }

  /** Null where there is none: mails' links then lead to pages that say so. */
  static find(config: AppConfig): WebFiles | null {
    const files = new WebFiles(config.web.folder ?? BUILT);
    return files.page.exists && files.list.exists && files.pages.exists ? files : null;
  }

  get index(): string {
    return this.page.value;
  }

  /** What the page at an address needs beyond what every page does. */
  beyondIndex(path: string, locale: 'fa' | 'en'): PageParts {
    const index = this.index;
    const { files, asks } = partsOfPage(this.pages.value, path, locale);
    return { files: files.filter((file) => !index.includes(file)), asks };
  }

  /** Texts of its operations by the hash under which it asks for them. */
  get operations(): ReadonlyMap<string, string> {
    return this.list.value;
  }
}

/** What a file says, read anew when it was written anew. */
class Kept<Value> {
  private kept: { readonly at: number; readonly value: Value } | null = null;

  constructor(
    private readonly path: string,
    private readonly read: (text: string) => Value,
  ) {}

  get exists(): boolean {
    return existsSync(this.path);
  }

  get value(): Value {
    // While a build writes, the file may be away for a moment.
    const at = statSync(this.path, { throwIfNoEntry: false })?.mtimeMs ?? this.kept?.at ?? 0;
    if (this.kept?.at !== at) this.kept = { at, value: this.read(readFileSync(this.path, 'utf8')) };
    return this.kept.value;
  }
}
