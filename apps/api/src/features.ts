import type { Type } from '@nestjs/common';
import { AccountsApiModule } from '@peyvand/accounts';
import { OrganizationsApiModule } from '@peyvand/organizations';

export { ViewerModule } from '@peyvand/organizations';

/** The GraphQL side of every feature, in the order of the libs. */
export const features: Type<unknown>[] = [
  AccountsApiModule,
  OrganizationsApiModule,
];
