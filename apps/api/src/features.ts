import type { Type } from '@nestjs/common';
import { AccountsApiModule } from '@peyvand/accounts';
import { DefinitionsApiModule } from '@peyvand/definitions';
import { FilesApiModule } from '@peyvand/files';
import { InsightsApiModule } from '@peyvand/insights';
import { MatchingApiModule } from '@peyvand/matching';
import { NoticesApiModule } from '@peyvand/notices';
import { ImportRunsApiModule, OrganizationsApiModule } from '@peyvand/organizations';
import { PlatformApiModule } from '@peyvand/platform';
import { ProblemsApiModule } from '@peyvand/problems';
import { ReferenceApiModule } from '@peyvand/reference';
import { ProposalsApiModule } from '@peyvand/proposals';
import { RfpsApiModule } from '@peyvand/rfps';

export { ViewerModule } from '@peyvand/organizations';

/** The GraphQL side of every feature, in the order of the libs. */
export const features: Type<unknown>[] = [
  PlatformApiModule,
  ReferenceApiModule,
  AccountsApiModule,
  FilesApiModule,
  NoticesApiModule,
  OrganizationsApiModule,
  ImportRunsApiModule,
  ProblemsApiModule,
  DefinitionsApiModule,
  RfpsApiModule,
  ProposalsApiModule,
  MatchingApiModule,
  InsightsApiModule,
];
