import { Module } from '@nestjs/common';
import { AccountsModule } from '@peyvand/accounts';
import { ExpireCapacitiesClock } from './capacities/jobs/expire-capacities.clock.js';
import { SendInvitationMailHandler } from './members/jobs/send-invitation-mail.handler.js';
import { OrganizationsModule } from './organizations.module.js';

@Module({ imports: [AccountsModule, OrganizationsModule], providers: [SendInvitationMailHandler, ExpireCapacitiesClock] })
export class OrganizationsWorkerModule {}
