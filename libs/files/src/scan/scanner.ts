import { Injectable } from '@nestjs/common';
import { AppConfig, type Scanner as ScannerSettings } from '@peyvand/platform';
import { askClamd } from './clamd.js';
import { askCommand } from './command.js';
import type { Bytes, Finding } from './finding.js';

/** Looks for what is harmful, where the operator has somebody who does. */
@Injectable()
export class Scanner {
  private readonly settings: ScannerSettings | null;

  constructor(config: AppConfig) {
    this.settings = config.files.scanner;
  }

  /** What is sealed leaves the machine for no scanner. */
  willScan(sealed: boolean): boolean {
    return this.settings !== null && (!sealed || isLocal(this.settings));
  }

  /** @throws where the scanner cannot be reached or says something else: the file waits, and is asked about again */
  scan(bytes: Bytes): Promise<Finding> {
    if (!this.settings) throw new Error('There is no scanner');
    return this.settings.kind === 'clamd' ? askClamd(this.settings, bytes) : askCommand(this.settings.command, bytes);
  }
}

const isLocal = (settings: ScannerSettings): boolean =>
  !('host' in settings) || settings.host === 'localhost' || settings.host === '::1' || settings.host.startsWith('127.');
