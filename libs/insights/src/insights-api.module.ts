import { Module } from '@nestjs/common';
import { ViewerModule } from '@peyvand/organizations';
import { ChangeResolver } from './changed/change.resolver.js';
import { ChangeSight } from './changed/change-sight.js';
import { ChangeWatches } from './changed/change-watches.js';
import { CockpitResolver } from './cockpit/cockpit.resolver.js';
import { DisclosureResolver } from './disclosures/disclosure.resolver.js';
import { KeepReads } from './disclosures/keep-reads.js';
import { PublicFiguresResolver } from './figures/public-figures.resolver.js';
import { ExportPlaces } from './exports/export-places.js';
import { ExportResolver } from './exports/export.resolver.js';
import { ListExports } from './exports/list-exports.js';
import { FindObjects } from './find/find-objects.js';
import { FindResolver } from './find/find.resolver.js';
import { InsightsModule } from './insights.module.js';
import { ViewerNow } from './work/viewer-now.js';
import { WorkReader } from './work/work-reader.js';
import { WorkWatches } from './work/work-watches.js';
import { WorkResolver } from './work/work.resolver.js';

@Module({
  imports: [InsightsModule, ViewerModule],
  providers: [
    ChangeSight,
    ChangeWatches,
    ChangeResolver,
    ViewerNow,
    WorkReader,
    WorkWatches,
    WorkResolver,
    CockpitResolver,
    ExportPlaces,
    ListExports,
    ExportResolver,
    FindObjects,
    FindResolver,
    DisclosureResolver,
    KeepReads,
    PublicFiguresResolver,
  ],
})
export class InsightsApiModule {}
