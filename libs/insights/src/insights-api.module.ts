import { Module } from '@nestjs/common';
import { CockpitResolver } from './cockpit/cockpit.resolver.js';
import { InsightsModule } from './insights.module.js';
import { WaitingResolver } from './waiting/waiting.resolver.js';

@Module({ imports: [InsightsModule], providers: [WaitingResolver, CockpitResolver] })
export class InsightsApiModule {}
