import { Module } from '@nestjs/common';
import { AccountsModule } from '@peyvand/accounts';
import { ExpireCapacitiesClock } from './capacities/jobs/expire-capacities.clock.js';
import { LapseJoiningRequestsClock } from './joining/jobs/lapse-joining-requests.clock.js';
import { SendInvitationMailHandler } from './members/jobs/send-invitation-mail.handler.js';
import { OrganizationsModule } from './organizations.module.js';
import { ExpireCertificatesClock } from './profiles/jobs/expire-certificates.clock.js';

@Module({
  imports: [AccountsModule, OrganizationsModule],
  providers: [ExpireCertificatesClock, SendInvitationMailHandler, ExpireCapacitiesClock, LapseJoiningRequestsClock],
})
export class OrganizationsWorkerModule {}
