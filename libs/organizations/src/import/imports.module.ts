import { Module } from '@nestjs/common';
import { ImportRunRepository } from './import-run.repository.js';
import { ImportRunResolver } from './import-run.resolver.js';

@Module({ providers: [ImportRunRepository], exports: [ImportRunRepository] })
export class ImportRunsModule {}

@Module({ imports: [ImportRunsModule], providers: [ImportRunResolver] })
export class ImportRunsApiModule {}
