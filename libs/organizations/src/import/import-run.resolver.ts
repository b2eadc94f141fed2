import { Args, Context, ID, Info, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Refusal } from '@peyvand/kernel';
import {
  Allow,
  Db,
  Idempotency,
  Outbox,
  PageArgs,
  Projected,
  Projector,
  RequestContext,
  mutationOf,
} from '@peyvand/platform';
import { AppendImportRowsInput, StartImportInput } from './import-run.inputs.js';
import { ImportRejectConnection, ImportRunConnection, ImportRunModel } from './import-run.model.js';
import { FileFault } from './file-fault.js';
import type { ImportKind } from './import-columns.js';
import { ImportRecords } from './import-records.js';
import { ImportRunRepository } from './import-run.repository.js';

const ImportRunMutation = mutationOf('importRun', () => ImportRunModel);

@Resolver(() => ImportRunModel)
export class ImportRunResolver {
  constructor(
    private readonly db: Db,
    private readonly projector: Projector,
    private readonly runs: ImportRunRepository,
    private readonly outbox: Outbox,
    private readonly idempotency: Idempotency,
  ) {}

  @Allow('administrator')
  @Projected({ kind: 'byKey', target: 'ImportRun', arg: 'id' })
  @Query(() => ImportRunModel, { nullable: true, description: 'A file that is brought in, with how far it is.' })
  importRun(
    @Args('id', { type: () => ID, description: 'Run.' }) _id: string,
    @Info() info: GraphQLResolveInfo,
    @Context() context: RequestContext,
  ) {
    return this.projector.resolve(info, context);
  }

  @Allow('administrator')
  @Projected({ kind: 'page', target: 'ImportRun' })
  @Query(() => ImportRunConnection, { description: 'Files that were brought in, newest first.' })
  importRuns(@Args() _args: PageArgs, @Info() info: GraphQLResolveInfo, @Context() context: RequestContext) {
    return this.projector.resolve(info, context);
  }

  @ResolveField(() => ImportRejectConnection, { description: 'The rows that were not taken, by line.' })
  rejects(@Args() _args: PageArgs): never {
    throw new Error('ImportRun.rejects is read by the field map');
  }

  @Allow('administrator')
  @ImportRunMutation('Begins to bring in a file; its rows follow piece by piece.')
  startImport(@Args('input') input: StartImportInput, @Context() { viewer }: RequestContext): Promise<string> {
    return this.idempotency.once(viewer, 'startImport', input, async () => {
      const { kind, format, name, header, total } = input;
      if (format === 'csv') await requireHeader(kind, header ?? '');
      return this.runs.add(viewer, { kind, format, name, header: header || null, total: total ?? null });
    });
  }

  @Allow('administrator')
  @ImportRunMutation(
    'Hands in the next rows. They are taken in by the worker; good ones are kept whatever becomes of the others.',
  )
  async appendImportRows(
    @Args('input') { importRunId, number, firstLine, text }: AppendImportRowsInput,
  ): Promise<string> {
    await this.db.inTransaction(async () => {
      const run = await this.runs.get(importRunId);
      const importChunkId = await this.runs.append(run.id, number, firstLine, text);
      if (importChunkId) await this.outbox.record('importRun.appended', { importRunId: run.id, importChunkId });
    });
    return importRunId;
  }
}

/** @throws Refusal for a first row by which no row could be read */
async function requireHeader(kind: ImportKind, header: string): Promise<void> {
  if (!header.trim()) throw new Refusal('REQUIRED', 'header');
  try {
    const records = new ImportRecords('csv', () => kind);
    for await (const _row of records.read([header])) break;
    if (!records.header) throw new FileFault('NO_KNOWN_COLUMN', { columns: header.trim().slice(0, 120) });
  } catch (error) {
    if (error instanceof FileFault) throw new Refusal(error.code, 'header', error.params);
    throw error;
  }
}
