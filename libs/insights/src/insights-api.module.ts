import { Module } from '@nestjs/common';
import { InsightsModule } from './insights.module.js';
import { WaitingResolver } from './waiting/waiting.resolver.js';

@Module({ imports: [InsightsModule], providers: [WaitingResolver] })
export class InsightsApiModule {}
