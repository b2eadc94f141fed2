import { Module } from '@nestjs/common';
import { MatchFieldsResolver, RfpMatchingResolver } from './match-fields.resolver.js';
import { MatchResolver } from './match.resolver.js';
import { MatchingModule } from './matching.module.js';

@Module({ imports: [MatchingModule], providers: [MatchResolver, MatchFieldsResolver, RfpMatchingResolver] })
export class MatchingApiModule {}
