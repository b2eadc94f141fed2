import { Module } from '@nestjs/common';
import { KeepFiguresClock } from './figures/keep-figures.clock.js';
import { InsightsModule } from './insights.module.js';
import { AppointStandInsClock } from './waiting/appoint-stand-ins.clock.js';
import { EscalateWaitingClock } from './waiting/escalate-waiting.clock.js';

@Module({ imports: [InsightsModule], providers: [EscalateWaitingClock, AppointStandInsClock, KeepFiguresClock] })
export class InsightsWorkerModule {}
