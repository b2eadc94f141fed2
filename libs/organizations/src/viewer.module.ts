import { Module } from '@nestjs/common';
import { AccountsModule } from '@peyvand/accounts';
import { ViewerSource } from '@peyvand/platform';
import { ViewerResolver } from './viewer-resolver.js';

/** Binds the platform's one port to the lib that knows sessions and memberships. */
@Module({
  imports: [AccountsModule],
  providers: [ViewerResolver, { provide: ViewerSource, useExisting: ViewerResolver }],
  exports: [ViewerSource],
})
export class ViewerModule {}
