import { Injectable } from '@nestjs/common';
import { Clocked, type ClockTask } from '@peyvand/platform';
import { PublicFigures } from './public-figures.js';

/** Counts for the landing page, once a day: asked each minute, it mostly finds the day counted. */
@Injectable()
@Clocked('1m')
export class KeepFiguresClock implements ClockTask {
  constructor(private readonly figures: PublicFigures) {}

  run(): Promise<number> {
    return this.figures.keep();
  }
}
