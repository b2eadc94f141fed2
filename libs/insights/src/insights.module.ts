import { Module } from '@nestjs/common';
import { OrganizationsModule } from '@peyvand/organizations';
import { EscalateWaiting } from './waiting/escalate-waiting.js';

@Module({ imports: [OrganizationsModule], providers: [EscalateWaiting], exports: [EscalateWaiting] })
export class InsightsModule {}
