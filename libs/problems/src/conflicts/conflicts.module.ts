import { Module } from '@nestjs/common';
import { OrganizationsModule } from '@peyvand/organizations';
import { ConflictResolver } from './conflict.resolver.js';
import { DeclareConflict } from './declare-conflict.js';
import { OfficerConflicts } from './officer-conflicts.js';

@Module({
  imports: [OrganizationsModule],
  providers: [DeclareConflict, OfficerConflicts],
  exports: [DeclareConflict, OfficerConflicts],
})
export class ConflictsModule {}

@Module({ imports: [ConflictsModule], providers: [ConflictResolver] })
export class ConflictsApiModule {}
