import { analyse } from '@peyvand/language';
import type { CompanyDocument } from './documents.js';
import { Postings, type FieldKeys } from './postings.js';
import { atOnce, type Steps } from './steps.js';

/** Fields of a company besides its projects, in the order of their numbers in the index. */
export const COMPANY_FIELDS = ['name', 'summary', 'capabilities', 'evidence', 'keywords'] as const;
export const PROJECT_FIELDS = ['title', 'abstract'] as const;

const keysOf = (text: string): string[] => analyse(text).map((token) => token.key);

export interface IndexedCompany {
  readonly document: CompanyDocument;
  readonly company: number;
  /** Numbers of its projects, by their places. */
  readonly projects: readonly number[];
}

interface CompanyKeys {
  readonly company: FieldKeys;
  readonly projects: readonly FieldKeys[];
}

/**
 * Companies and their past projects, in memory. Each worker has its own and takes changes in by profile version. What
 * it answers follows from the companies in it, not from how they came.
 */
export class ProfileIndex {
  readonly companyWords = new Postings(COMPANY_FIELDS.length);
  readonly projectWords = new Postings(PROJECT_FIELDS.length);
  private readonly companies = new Map<string, IndexedCompany>();
  private readonly years = new Map<number, number>();

  get size(): number {
    return this.companies.size;
  }

  /** Year of the newest past project; minus infinity when there is none. */
  get newestYear(): number {
    return Math.max(-Infinity, ...this.years.keys());
  }

  all(): IterableIterator<IndexedCompany> {
    return this.companies.values();
  }

  find(organizationId: string): IndexedCompany | null {
    return this.companies.get(organizationId) ?? null;
  }

  put(document: CompanyDocument): void {
    atOnce(this.putting(document));
  }

  remove(organizationId: string): void {
    atOnce(this.removing(organizationId));
  }

  /** Adds or replaces a company. Nobody may score between its steps. */
  *putting(document: CompanyDocument): Steps<void> {
    const keys = yield* companyKeys(document);
    yield* this.removing(document.organizationId);
    const projects: number[] = [];
    for (const project of keys.projects) {
      projects.push(this.projectWords.add(project));
      yield;
    }
    this.count(document, 1);
    this.companies.set(document.organizationId, { document, company: this.companyWords.add(keys.company), projects });
  }

  /** Its texts are analysed again: keeping their keys for this day would double the memory. */
  *removing(organizationId: string): Steps<void> {
    const held = this.companies.get(organizationId);
    if (!held) return;
    const keys = yield* companyKeys(held.document);
    this.companyWords.remove(held.company, keys.company);
    for (const [place, project] of held.projects.entries()) {
      this.projectWords.remove(project, keys.projects[place] ?? []);
      yield;
    }
    this.count(held.document, -1);
    this.companies.delete(organizationId);
  }

  private count({ projects }: CompanyDocument, by: 1 | -1): void {
    for (const { year } of projects) {
      if (year === null) continue;
      const count = (this.years.get(year) ?? 0) + by;
      if (count) this.years.set(year, count);
      else this.years.delete(year);
    }
  }
}

function* companyKeys(document: CompanyDocument): Steps<CompanyKeys> {
  const { capabilities } = document;
  const company = [
    keysOf(document.name),
    keysOf(document.summary),
    capabilities.flatMap((capability) => keysOf(capability.statement)),
    capabilities.flatMap((capability) => keysOf(capability.evidence)),
    [...document.keywords, ...capabilities.flatMap((capability) => capability.keywords)].flatMap(keysOf),
  ];
  const projects: FieldKeys[] = [];
  for (const { title, abstract } of document.projects) {
    projects.push([keysOf(title), keysOf(abstract)]);
    yield;
  }
  return { company, projects };
}
