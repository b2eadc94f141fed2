import { Injectable } from '@nestjs/common';
import { Clocked, type ClockTask } from '@peyvand/platform';
import { ExpireCertificates } from '../operations/expire-certificates.js';

/** Certificates end with their last day. */
@Injectable()
@Clocked('1m')
export class ExpireCertificatesClock implements ClockTask {
  constructor(private readonly certificates: ExpireCertificates) {}

  run(): Promise<number> {
    return this.certificates.run();
  }
}
