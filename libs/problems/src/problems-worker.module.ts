import { Module } from '@nestjs/common';
import { ProblemsModule } from './problems.module.js';

/** No job of its own: with it the worker knows the words of this lib's notices. */
@Module({ imports: [ProblemsModule] })
export class ProblemsWorkerModule {}
