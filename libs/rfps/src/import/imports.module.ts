import { Module } from '@nestjs/common';
import { ImportRunsModule, OrganizationsModule } from '@peyvand/organizations';
import { ProblemsModule } from '@peyvand/problems';
import { RfpsModule } from '../rfps.module.js';
import { ImportProblems } from './import-problems.js';
import { ImportRows } from './import-rows.js';
import { ListedOwners } from './listed-owners.js';
import { ProcessImportHandler } from './process-import.handler.js';

/** Files of organizations, problems and RFPs, for the worker and for `npm run import`. */
@Module({
  imports: [OrganizationsModule, ProblemsModule, RfpsModule],
  providers: [ImportProblems, ListedOwners, ImportRows],
  exports: [ImportRows],
})
export class ImportsModule {}

@Module({ imports: [ImportsModule, ImportRunsModule], providers: [ProcessImportHandler] })
export class ImportsWorkerModule {}
