import type { Type } from '@nestjs/common';
import { AccountsWorkerModule } from '@peyvand/accounts';
import { DefinitionsWorkerModule } from '@peyvand/definitions';
import { FilesWorkerModule } from '@peyvand/files';
import { InsightsWorkerModule } from '@peyvand/insights';
import { MatchingWorkerModule } from '@peyvand/matching';
import { NoticesWorkerModule } from '@peyvand/notices';
import { OrganizationsWorkerModule } from '@peyvand/organizations';
import { ProposalsWorkerModule } from '@peyvand/proposals';
import { ImportsWorkerModule, RfpsWorkerModule } from '@peyvand/rfps';
import { ProblemsWorkerModule } from '@peyvand/problems';

/** The worker side of every feature, in the order of the libs. */
export const features: Type<unknown>[] = [
  AccountsWorkerModule,
  FilesWorkerModule,
  NoticesWorkerModule,
  OrganizationsWorkerModule,
  ProblemsWorkerModule,
  DefinitionsWorkerModule,
  RfpsWorkerModule,
  ImportsWorkerModule,
  ProposalsWorkerModule,
  MatchingWorkerModule,
  InsightsWorkerModule,
];
