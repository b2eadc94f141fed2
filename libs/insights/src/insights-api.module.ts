import { Module } from '@nestjs/common';
import { CockpitResolver } from './cockpit/cockpit.resolver.js';
import { InsightsModule } from './insights.module.js';
import { WorkResolver } from './work/work.resolver.js';

@Module({ imports: [InsightsModule], providers: [WorkResolver, CockpitResolver] })
export class InsightsApiModule {}
