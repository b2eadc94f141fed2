import { Module } from '@nestjs/common';
import { AccountsModule } from '@peyvand/accounts';
import { SendInvitationMailHandler } from './members/jobs/send-invitation-mail.handler.js';
import { OrganizationsModule } from './organizations.module.js';

@Module({ imports: [AccountsModule, OrganizationsModule], providers: [SendInvitationMailHandler] })
export class OrganizationsWorkerModule {}
