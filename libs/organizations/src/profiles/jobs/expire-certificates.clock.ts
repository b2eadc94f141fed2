import { Injectable } from '@nestjs/common';
import { Clocked, type ClockTask } from '@peyvand/platform';
import { BeginCertificates } from '../operations/begin-certificates.js';
import { ExpireCertificates } from '../operations/expire-certificates.js';

/** Certificates begin with their first day and end with their last day. */
@Injectable()
@Clocked('1m')
export class ExpireCertificatesClock implements ClockTask {
  constructor(
    private readonly beginning: BeginCertificates,
    private readonly ending: ExpireCertificates,
  ) {}

  async run(): Promise<number> {
    return (await this.beginning.run()) + (await this.ending.run());
  }
}
