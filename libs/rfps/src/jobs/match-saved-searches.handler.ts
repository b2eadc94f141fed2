import { Injectable } from '@nestjs/common';
import { MatchSavedSearches, type PayloadOf } from '@peyvand/contracts';
import { Handles, type JobHandler } from '@peyvand/platform';
import { SavedSearches } from '../searches/saved-searches.js';

@Injectable()
@Handles(MatchSavedSearches)
export class MatchSavedSearchesHandler implements JobHandler<typeof MatchSavedSearches> {
  constructor(private readonly searches: SavedSearches) {}

  handle({ rfpId }: PayloadOf<typeof MatchSavedSearches>): Promise<void> {
    return this.searches.find(rfpId);
  }
}
