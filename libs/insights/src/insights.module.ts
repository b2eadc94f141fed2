import { Module } from '@nestjs/common';
import { OrganizationsModule } from '@peyvand/organizations';
import { ProblemsModule } from '@peyvand/problems';
import { CockpitRepository } from './cockpit/cockpit.repository.js';
import { PublicFigures } from './figures/public-figures.js';
import { AppointStandIns } from './waiting/appoint-stand-ins.js';
import { EscalateWaiting } from './waiting/escalate-waiting.js';

@Module({
  imports: [OrganizationsModule, ProblemsModule],
  providers: [EscalateWaiting, AppointStandIns, CockpitRepository, PublicFigures],
  exports: [EscalateWaiting, AppointStandIns, CockpitRepository, PublicFigures],
})
export class InsightsModule {}
