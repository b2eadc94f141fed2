import { Injectable } from '@nestjs/common';
import { Clocked, type ClockTask } from '@peyvand/platform';
import { AnswerJoining } from '../operations/answer-joining.js';

/** A request that nobody answers does not stay open. */
@Injectable()
@Clocked('1m')
export class LapseJoiningRequestsClock implements ClockTask {
  constructor(private readonly answering: AnswerJoining) {}

  run(): Promise<number> {
    return this.answering.lapse();
  }
}
