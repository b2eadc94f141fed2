import { Catch, type ArgumentsHost } from '@nestjs/common';
import { BaseExceptionFilter } from '@nestjs/core';

/**
 * Nest writes every error of a resolver to its own log as well; refusals are no errors, and the error formatter logs
 * the rest.
 */
@Catch()
export class PassOn extends BaseExceptionFilter {
  override catch(error: unknown, host: ArgumentsHost): void {
    if (host.getType<string>() === 'graphql') throw error;
    // Who asked has gone away: there is nobody to answer and nothing to mend.
    if ((error as { code?: unknown } | null)?.code !== 'ECONNRESET') super.catch(error, host);
  }
}
