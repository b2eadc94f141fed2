import { Module } from '@nestjs/common';
import { CockpitResolver } from './cockpit/cockpit.resolver.js';
import { FindObjects } from './find/find-objects.js';
import { FindResolver } from './find/find.resolver.js';
import { InsightsModule } from './insights.module.js';
import { WaitingResolver } from './waiting/waiting.resolver.js';

@Module({ imports: [InsightsModule], providers: [WaitingResolver, CockpitResolver, FindObjects, FindResolver] })
export class InsightsApiModule {}
