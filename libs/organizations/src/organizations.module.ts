import { Module } from '@nestjs/common';
import { AccountsModule } from '@peyvand/accounts';
import { OfficeReader } from './offices/office.reader.js';
import { OrganizationReader } from './organization.reader.js';
import { ProfileReader } from './profiles/profile.reader.js';

const readers = [OrganizationReader, OfficeReader, ProfileReader];

@Module({ imports: [AccountsModule], providers: [...readers], exports: [...readers] })
export class OrganizationsModule {}
