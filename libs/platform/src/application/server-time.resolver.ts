import { Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../access/allow.js';
import { Db } from '../db/db.js';
import { DateTime } from '../graphql/scalars.js';

/** By which clock deadlines are kept. */
@Resolver()
export class ServerTimeResolver {
  constructor(private readonly db: Db) {}

  @Allow('public')
  @Query(() => DateTime, {
    description:
      'The time by which deadlines are kept, for screens that count down: the clock of a device may be wrong.',
  })
  serverTime(): Promise<Date> {
    return this.db.now();
  }
}
