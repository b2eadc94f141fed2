import { Injectable } from '@nestjs/common';
import type { Viewer } from '@peyvand/kernel';
import { Audit, Outbox } from '@peyvand/platform';

/** What is written down when a second factor changes hands; its owner is told by mail. */
@Injectable()
export class SecondFactorNotes {
  constructor(
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  async changed(
    viewer: Viewer,
    personId: string,
    what:
      | 'account.secondFactorAdded'
      | 'account.secondFactorReplaced'
      | 'account.secondFactorRemoved'
      | 'account.recoveryCodesRenewed',
  ): Promise<void> {
    await this.audit.write(`person:${personId}`, viewer, what);
    await this.outbox.record('account.secondFactorChanged', { personId });
  }

  proved(viewer: Viewer, personId: string, isRecovered: boolean): Promise<void> {
    return this.audit.write(
      `person:${personId}`,
      viewer,
      isRecovered ? 'account.recoveryCodeUsed' : 'account.secondFactorProved',
    );
  }

  /** `note` says how it was checked whom it was done for. */
  async reset(viewer: Viewer, personId: string, note: string): Promise<void> {
    await this.audit.write(`person:${personId}`, viewer, 'account.secondFactorReset', { note });
    await this.outbox.record('account.secondFactorReset', { personId });
  }
}
