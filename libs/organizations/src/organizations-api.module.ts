import { Module } from '@nestjs/common';
import { OrganizationsModule } from './organizations.module.js';

@Module({ imports: [OrganizationsModule] })
export class OrganizationsApiModule {}
