import { analyse } from '@peyvand/language';
import type { CompanyDocument } from './documents.js';
import { Postings } from './postings.js';

/** Fields of a company besides its projects, in the order of their numbers in the index. */
export const COMPANY_FIELDS = ['name', 'summary', 'capabilities', 'evidence', 'keywords'] as const;
export const PROJECT_FIELDS = ['title', 'abstract'] as const;

const keysOf = (text: string): string[] => analyse(text).map((token) => token.key);

export interface IndexedCompany {
  readonly document: CompanyDocument;
  readonly company: number;
  readonly projects: readonly number[];
}

/** Companies and their past projects, in memory. Each worker has its own and takes changes in by profile version. */
export class ProfileIndex {
  private postings = new Postings(COMPANY_FIELDS.length);
  private projectPostings = new Postings(PROJECT_FIELDS.length);
  private companies = new Map<string, IndexedCompany>();
  private projectOf: { organizationId: string; place: number }[] = [];
  private newest = -Infinity;

  get size(): number {
    return this.companies.size;
  }

  /** Year of the newest past project; minus infinity when there is none. */
  get newestYear(): number {
    return this.newest;
  }

  get companyWords(): Postings {
    return this.postings;
  }

  get projectWords(): Postings {
    return this.projectPostings;
  }

  all(): IterableIterator<IndexedCompany> {
    return this.companies.values();
  }

  find(organizationId: string): IndexedCompany | null {
    return this.companies.get(organizationId) ?? null;
  }

  projectAt(project: number): { organizationId: string; place: number } {
    return this.projectOf[project] ?? { organizationId: '', place: 0 };
  }

  /** Adds or replaces a company. */
  put(document: CompanyDocument): void {
    this.remove(document.organizationId);
    const company = this.postings.add(companyKeys(document));
    const projects = document.projects.map((project, place) => {
      const number = this.projectPostings.add([keysOf(project.title), keysOf(project.abstract)]);
      this.newest = Math.max(this.newest, project.year ?? -Infinity);
      this.projectOf[number] = { organizationId: document.organizationId, place };
      return number;
    });
    this.companies.set(document.organizationId, { document, company, projects });
  }

  remove(organizationId: string): void {
    const known = this.companies.get(organizationId);
    if (!known) return;
    this.postings.remove(known.company);
    known.projects.forEach((project) => this.projectPostings.remove(project));
    this.companies.delete(organizationId);
    if (this.postings.waste > 0.2 && this.postings.size > 100) this.rebuild();
  }

  private rebuild(): void {
    const documents = [...this.companies.values()].map(({ document }) => document);
    this.postings = new Postings(COMPANY_FIELDS.length);
    this.projectPostings = new Postings(PROJECT_FIELDS.length);
    this.companies = new Map();
    this.projectOf = [];
    documents.forEach((document) => this.put(document));
  }
}

function companyKeys(document: CompanyDocument): string[][] {
  const { capabilities } = document;
  return [
    keysOf(document.name),
    keysOf(document.summary),
    capabilities.flatMap((capability) => keysOf(capability.statement)),
    capabilities.flatMap((capability) => keysOf(capability.evidence)),
    [...document.keywords, ...capabilities.flatMap((capability) => capability.keywords)].flatMap(keysOf),
  ];
}
