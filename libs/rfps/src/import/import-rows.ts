import { Injectable } from '@nestjs/common';
import { Refusal, Refusals, type Viewer } from '@peyvand/kernel';
import {
  ImportOrganizations,
  reasonOf,
  type ImportCounts,
  type ImportKind,
  type ImportRecord,
  type ImportReject,
  type ImportedRow,
} from '@peyvand/organizations';
import { checkInput, isFaultOfData } from '@peyvand/platform';
import type { Language } from '@peyvand/words';
import { ImportRfpRow } from '../rfp.inputs.js';
import { ImportProblemRow } from './import-problem.input.js';
import { ImportProblems } from './import-problems.js';
import { ImportRfps } from './import-rfps.js';

export interface ImportedRows {
  readonly counts: ImportCounts;
  readonly rejects: readonly ImportReject[];
}
type Outcome = 'added' | 'changed' | 'unchanged' | Refusal;
type Row = Record<string, unknown>;

/** As many as one transaction and one statement hold well. */
export const IMPORT_BATCH = 500;

/** Takes in the rows of a file: the good ones are kept, the others come back with their place and reason. */
@Injectable()
export class ImportRows {
  constructor(
    private readonly organizations: ImportOrganizations,
    private readonly problems: ImportProblems,
    private readonly rfps: ImportRfps,
  ) {}

  /** Outside any transaction: each batch, call and problem has its own. */
  async run(
    viewer: Viewer,
    kind: ImportKind,
    records: readonly ImportRecord[],
    language: Language,
  ): Promise<ImportedRows> {
    const counts = { added: 0, changed: 0, unchanged: 0, rejected: 0 };
    const rejects: ImportReject[] = [];
    const sound = records.filter(({ fault }) => !fault);
    const outcomes = new Map<ImportRecord, Outcome>();
    for (let at = 0; at < sound.length; at += IMPORT_BATCH) {
      const batch = sound.slice(at, at + IMPORT_BATCH);
      const results =
        kind === 'organizations' ? await this.listed(viewer, batch) : await this.oneByOne(viewer, kind, batch);
      batch.forEach((record, place) => outcomes.set(record, results[place] ?? new Refusal('MALFORMED')));
    }
    for (const record of records) {
      const outcome = record.fault ?? outcomes.get(record);
      if (typeof outcome === 'string') counts[outcome] += 1;
      else rejects.push(rejected(record, outcome, language));
    }
    return { counts: { ...counts, rejected: rejects.length }, rejects };
  }

  /** Rows of one organization, each with a project, are one organization with them all. */
  private async listed(viewer: Viewer, batch: readonly ImportRecord[]): Promise<Outcome[]> {
    const merged = new Map<string, Row & { projects: unknown[] }>();
    for (const { values } of batch) {
      const key = idOf(values);
      const projects = (values.projects ?? []) as unknown[];
      const known = key ? merged.get(key) : undefined;
      if (known) known.projects.push(...projects);
      else merged.set(key || `\u0000${merged.size}`, { ...values, projects: [...projects] });
    }
    const rows = [...merged.values()];
    const answers = await this.takeIn(viewer, rows);
    const byRow = new Map(rows.map((row, place) => [idOf(row), answers[place]]));
    const seen = new Set<string>();
    return batch.map(({ values }): Outcome => {
      const key = idOf(values);
      const answer = byRow.get(key);
      if (!answer || answer.outcome === 'refused') return answer?.refusals[0] ?? new Refusal('REQUIRED', 'externalId');
      if (answer.outcome === 'unchanged') return 'unchanged';
      const isFirst = !seen.has(key) && seen.add(key);
      return answer.outcome === 'created' && isFirst ? 'added' : 'changed';
    });
  }

  /** Where the database refuses a row, those around it are taken in without it. */
  private async takeIn(viewer: Viewer, rows: readonly Row[]): Promise<Pick<ImportedRow, 'outcome' | 'refusals'>[]> {
    try {
      return await this.organizations.run(viewer, rows as never);
    } catch (error) {
      if (!isFaultOfData(error)) throw error;
      if (rows.length === 1) return [{ outcome: 'refused', refusals: [new Refusal('NOT_STORABLE')] }];
      const half = Math.ceil(rows.length / 2);
      return [...(await this.takeIn(viewer, rows.slice(0, half))), ...(await this.takeIn(viewer, rows.slice(half)))];
    }
  }

  private async oneByOne(
    viewer: Viewer,
    kind: 'problems' | 'rfps',
    batch: readonly ImportRecord[],
  ): Promise<Outcome[]> {
    const outcomes: Outcome[] = [];
    for (const { values } of batch) outcomes.push(await this.one(viewer, kind, values));
    return outcomes;
  }

  private async one(viewer: Viewer, kind: 'problems' | 'rfps', values: Row): Promise<Outcome> {
    const { value, refusals } = checkInput(kind === 'rfps' ? ImportRfpRow : ImportProblemRow, values);
    if (refusals[0]) return refusals[0];
    try {
      // Each in a transaction of its own, so that what is refused half-way leaves nothing behind and keeps no other
      // back.
      const isNew =
        kind === 'rfps'
          ? (await this.rfps.run(viewer, [value as ImportRfpRow]))[0]?.isNew
          : (await this.problems.run(viewer, value as ImportProblemRow)).isNew;
      return isNew ? 'added' : 'unchanged';
    } catch (error) {
      if (error instanceof Refusals) return error.items[0] ?? new Refusal('MALFORMED');
      if (error instanceof Refusal) return error;
      if (isFaultOfData(error)) return new Refusal('NOT_STORABLE');
      throw error;
    }
  }
}

const idOf = ({ externalId }: Row): string => (typeof externalId === 'string' ? externalId : '');

function rejected(
  { line, raw }: ImportRecord,
  fault: Refusal | { column: string; code: string; value: string } = new Refusal('MALFORMED'),
  language: Language,
): ImportReject {
  const [column, params] =
    fault instanceof Refusal
      ? [(fault.field ?? '').replace(/^rows\.\d+\.?/, ''), fault.params]
      : [fault.column, { value: fault.value }];
  return { line, column, code: fault.code, reason: reasonOf(fault.code, params, language), row: raw };
}
