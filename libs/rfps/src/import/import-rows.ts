import { Injectable } from '@nestjs/common';
import { Refusal, Refusals, type Viewer } from '@peyvand/kernel';
import {
  ImportOrganizations,
  reasonOf,
  type CellFault,
  type ImportCounts,
  type ImportKind,
  type ImportRecord,
  type ImportReject,
} from '@peyvand/organizations';
import { checkInput, Db, isFaultOfData } from '@peyvand/platform';
import type { Language } from '@peyvand/words';
import { ImportRfpRow } from '../rfp.inputs.js';
import { ImportProblemRow } from './import-problem.input.js';
import { ImportProblems } from './import-problems.js';
import { ImportRfps } from './import-rfps.js';

export interface ImportedRows {
  readonly counts: ImportCounts;
  readonly rejects: readonly ImportReject[];
}
type Outcome = 'added' | 'changed' | 'unchanged' | Refusal | CellFault;
type Settle = (rows: ImportedRows) => Promise<void> | void;
type Told = (records: readonly ImportRecord[], outcomes: readonly Outcome[]) => Promise<void> | void;
type Row = Record<string, unknown>;

/** As many as one transaction and one statement hold well. */
export const IMPORT_BATCH = 500;

/** Takes in the rows of a file: the good ones are kept, the others come back with their place and reason. */
@Injectable()
export class ImportRows {
  constructor(
    private readonly db: Db,
    private readonly organizations: ImportOrganizations,
    private readonly problems: ImportProblems,
    private readonly rfps: ImportRfps,
  ) {}

  /**
   * Outside any transaction: each batch, call and problem has its own, in which `settle` is told what
   * became of it; what it throws undoes that one and ends it all.
   */
  async run(
    viewer: Viewer,
    kind: ImportKind,
    records: readonly ImportRecord[],
    language: Language,
    settle: Settle,
  ): Promise<void> {
    const size = kind === 'organizations' ? IMPORT_BATCH : 1;
    for (let at = 0; at < records.length; at += size)
      await this.batch(viewer, kind, records.slice(at, at + size), (part, outcomes) =>
        settle(tally(part, outcomes, language)),
      );
  }

  /** Where the database refuses a row, those around it are taken in without it. */
  private async batch(viewer: Viewer, kind: ImportKind, records: readonly ImportRecord[], settle: Told): Promise<void> {
    try {
      await this.db.inTransaction(async () => settle(records, await this.takeIn(viewer, kind, records)));
    } catch (error) {
      const fault = faultOf(error);
      if (!fault) throw error;
      if (records.length === 1) return this.db.inTransaction(async () => settle(records, [fault]));
      const half = Math.ceil(records.length / 2);
      await this.batch(viewer, kind, records.slice(0, half), settle);
      await this.batch(viewer, kind, records.slice(half), settle);
    }
  }

  /** What was wrong with a row before any rule was asked is its outcome. */
  private async takeIn(viewer: Viewer, kind: ImportKind, records: readonly ImportRecord[]): Promise<Outcome[]> {
    const sound = records.filter(({ fault }) => !fault);
    const taken =
      kind === 'organizations'
        ? await this.listed(viewer, sound)
        : await Promise.all(sound.map(({ values }) => this.one(viewer, kind, values)));
    const outcomes = new Map(sound.map((record, place) => [record, taken[place]]));
    return records.map((record) => record.fault ?? outcomes.get(record) ?? new Refusal('MALFORMED'));
  }

  /** Rows of one organization, each with a project, are one organization with all that are sound. */
  private async listed(viewer: Viewer, batch: readonly ImportRecord[]): Promise<Outcome[]> {
    if (!batch.length) return [];
    const faults = faultsOfShared(batch);
    const merged = new Map<string, Row & { projects: unknown[] }>();
    for (const record of batch.filter((one) => !faults.has(one))) {
      const { values } = record;
      const key = idOf(values);
      const projects = projectsOf(values);
      const known = key ? merged.get(key) : undefined;
      if (known) known.projects.push(...projects);
      else merged.set(key || `\u0000${merged.size}`, { ...values, projects: [...projects] });
    }
    const rows = [...merged.values()];
    const answers = await this.organizations.run(viewer, rows as never);
    const byRow = new Map(rows.map((row, place) => [idOf(row), answers[place]]));
    const seen = new Set<string>();
    return batch.map((record): Outcome => {
      const fault = faults.get(record);
      if (fault) return fault;
      const key = idOf(record.values);
      const answer = byRow.get(key);
      if (!answer || answer.outcome === 'refused') return answer?.refusals[0] ?? new Refusal('REQUIRED', 'externalId');
      if (answer.outcome === 'unchanged') return 'unchanged';
      const isFirst = !seen.has(key);
      const news = [key, ...projectsOf(record.values).map((project) => `${key} ${JSON.stringify(project)}`)];
      const isNew = news.filter((one) => !seen.has(one) && seen.add(one)).length > 0;
      return isFirst && answer.outcome === 'created' ? 'added' : isNew ? 'changed' : 'unchanged';
    });
  }

  /** @throws Refusal, so that what is refused half-way leaves nothing behind */
  private async one(viewer: Viewer, kind: 'problems' | 'rfps', values: Row): Promise<Outcome> {
    const { value, refusals } = checkInput(kind === 'rfps' ? ImportRfpRow : ImportProblemRow, values);
    if (refusals[0]) return refusals[0];
    const isNew =
      kind === 'rfps'
        ? (await this.rfps.run(viewer, [value as ImportRfpRow]))[0]?.isNew
        : (await this.problems.run(viewer, value as ImportProblemRow)).isNew;
    return isNew ? 'added' : 'unchanged';
  }
}

/** Of rows that are one organization each is judged by itself, so that a bad project takes no other along. */
function faultsOfShared(batch: readonly ImportRecord[]): ReadonlyMap<ImportRecord, Refusal> {
  const times = new Map<string, number>();
  for (const { values } of batch) times.set(idOf(values), (times.get(idOf(values)) ?? 0) + 1);
  return new Map(
    batch.flatMap((record) => {
      if (!idOf(record.values) || times.get(idOf(record.values)) === 1) return [];
      const [refusal] = ImportOrganizations.check(record.values).refusals;
      return refusal ? [[record, refusal] as const] : [];
    }),
  );
}

const projectsOf = ({ projects }: Row): readonly unknown[] => (projects ?? []) as unknown[];

/** What is wrong with the row, where it is the row that is wrong. */
function faultOf(error: unknown): Refusal | null {
  if (error instanceof Refusals) return error.items[0] ?? new Refusal('MALFORMED');
  if (error instanceof Refusal) return error;
  return isFaultOfData(error) ? new Refusal('NOT_STORABLE') : null;
}

function tally(records: readonly ImportRecord[], outcomes: readonly Outcome[], language: Language): ImportedRows {
  const counts = { added: 0, changed: 0, unchanged: 0, rejected: 0 };
  const rejects: ImportReject[] = [];
  for (const [place, record] of records.entries()) {
    const outcome = outcomes[place];
    if (typeof outcome === 'string') counts[outcome] += 1;
    else rejects.push(rejected(record, outcome, language));
  }
  return { counts: { ...counts, rejected: rejects.length }, rejects };
}

const idOf = ({ externalId }: Row): string => (typeof externalId === 'string' ? externalId : '');

function rejected(
  { line, raw }: ImportRecord,
  fault: Refusal | CellFault = new Refusal('MALFORMED'),
  language: Language,
): ImportReject {
  const [column, params] =
    fault instanceof Refusal
      ? [(fault.field ?? '').replace(/^rows\.\d+\.?/, ''), fault.params]
      : [fault.column, { value: fault.value }];
  return { line, column, code: fault.code, reason: reasonOf(fault.code, params, language), row: raw };
}
