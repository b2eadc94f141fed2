import { Injectable } from '@nestjs/common';
import { ProcessImport, type PayloadOf } from '@peyvand/contracts';
import { Viewer } from '@peyvand/kernel';
import {
  countedOf,
  ImportRecords,
  ImportRunRepository,
  type ImportChunkEntity,
  type ImportRecord,
  type ImportRunEntity,
} from '@peyvand/organizations';
import { Handles, type JobHandler } from '@peyvand/platform';
import { ImportRows } from './import-rows.js';

interface Prepared {
  readonly chunk: ImportChunkEntity;
  readonly blank: number;
}

/** Another worker has taken this piece in meanwhile, as far as this one wanted to go. */
class TakenByAnother extends Error {}

/** Takes in a piece of a file. After a crash it goes on behind the rows that were taken in and counted. */
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
    const { records, blank } = await recordsOf(run, chunk);
    let counted = countedOf(chunk);
    await this.rows.run(Viewer.system, run.kind, records.slice(counted), language, async ({ counts, rejects }) => {
      if (!(await this.runs.count(chunk, counted, counts, rejects))) throw new TakenByAnother();
      counted += counts.added + counts.changed + counts.unchanged + counts.rejected;
    });
    return { chunk, blank };
  }

  async handle(_payload: PayloadOf<typeof ProcessImport>, prepared: Prepared | null): Promise<void> {
    if (prepared) await this.runs.finish(prepared.chunk, prepared.blank);
  }
}

async function recordsOf(
  { format, kind, header }: ImportRunEntity,
  { text, firstLine }: ImportChunkEntity,
): Promise<{ records: ImportRecord[]; blank: number }> {
  const reader = new ImportRecords(format, () => kind);
  const before = format === 'csv' && header ? `${header}\n` : '';
  const shift = firstLine - before.split('\n').length;
  const records: ImportRecord[] = [];
  for await (const record of reader.read([before + (text ?? '')]))
    records.push({ ...record, line: record.line + shift });
  return { records, blank: reader.blank };
}
