import { Injectable } from '@nestjs/common';
import { ProcessImport, type PayloadOf } from '@peyvand/contracts';
import { Viewer } from '@peyvand/kernel';
import {
  ImportRecords,
  ImportRunRepository,
  type ImportChunkEntity,
  type ImportRecord,
  type ImportRunEntity,
} from '@peyvand/organizations';
import { Handles, type JobHandler } from '@peyvand/platform';
import { ImportRows, type ImportedRows } from './import-rows.js';

interface Prepared {
  readonly chunk: ImportChunkEntity;
  readonly rows: ImportedRows;
}

/** Takes in a piece of a file. After a crash it is done again, which finds its rows here already. */
@Injectable()
@Handles(ProcessImport)
export class ProcessImportHandler implements JobHandler<typeof ProcessImport, Prepared | null> {
  constructor(
    private readonly runs: ImportRunRepository,
    private readonly rows: ImportRows,
  ) {}

  async prepare({ importRunId, importChunkId }: PayloadOf<typeof ProcessImport>): Promise<Prepared | null> {
    const run = await this.runs.get(importRunId);
    const chunk = await this.runs.findChunk(importChunkId);
    if (!chunk || chunk.doneAt || chunk.text === null) return null;
    const language = await this.runs.languageOf(run);
    return { chunk, rows: await this.rows.run(Viewer.system, run.kind, recordsOf(run, chunk), language) };
  }

  async handle(_payload: PayloadOf<typeof ProcessImport>, prepared: Prepared | null): Promise<void> {
    if (prepared) await this.runs.finish(prepared.chunk, prepared.rows.counts, prepared.rows.rejects);
  }
}

function recordsOf({ format, kind, header }: ImportRunEntity, { text, firstLine }: ImportChunkEntity): ImportRecord[] {
  const records = new ImportRecords(format, () => kind);
  const before = format === 'csv' && header ? `${header}\n` : '';
  const found = [...records.push(before + (text ?? '')), ...records.end()];
  const shift = firstLine - before.split('\n').length;
  return found.map((record) => ({ ...record, line: record.line + shift }));
}
