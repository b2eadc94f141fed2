import { Injectable } from '@nestjs/common';
import { Clocked, type ClockTask } from '@peyvand/platform';
import { VerifySignedTexts } from '../versions/operations/verify-signed-texts.js';

@Injectable()
@Clocked('1m')
export class VerifySignedTextsClock implements ClockTask {
  constructor(private readonly verifies: VerifySignedTexts) {}

  run(): Promise<number> {
    return this.verifies.run();
  }
}
