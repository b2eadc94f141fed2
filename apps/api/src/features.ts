import { Module, type Type } from '@nestjs/common';
import { AccountsApiModule } from '@peyvand/accounts';
import { Viewer } from '@peyvand/kernel';
import { ViewerSource } from '@peyvand/platform';

/** Binds the platform's one port to the lib that knows sessions and memberships. */
@Module({
  providers: [{ provide: ViewerSource, useValue: { resolve: () => Promise.resolve(Viewer.anonymous) } }],
  exports: [ViewerSource],
})
export class ViewerModule {}

/** The GraphQL side of every feature, in the order of the libs. */
export const features: Type<unknown>[] = [
  AccountsApiModule,
];
