import { Module } from '@nestjs/common';
import { MoveDueProblemsClock } from './jobs/move-due-problems.clock.js';
import { ProblemsModule } from './problems.module.js';

@Module({ imports: [ProblemsModule], providers: [MoveDueProblemsClock] })
export class ProblemsWorkerModule {}
