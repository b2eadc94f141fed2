import { Module } from '@nestjs/common';
import { OrganizationsModule } from '@peyvand/organizations';
import { ConflictResolver } from './conflict.resolver.js';
import { DeclareConflict } from './declare-conflict.js';

@Module({ imports: [OrganizationsModule], providers: [DeclareConflict], exports: [DeclareConflict] })
export class ConflictsModule {}

@Module({ imports: [ConflictsModule], providers: [ConflictResolver] })
export class ConflictsApiModule {}
