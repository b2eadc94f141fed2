import { Injectable } from '@nestjs/common';
import { Refusal, Unauthenticated, type Viewer } from '@peyvand/kernel';
import { Db } from '@peyvand/platform';
import { isObligatory, noticeRuleOfKind } from '../notice-rules.js';
import { EVERY_KIND, type MailTiming } from './notice-preference.entity.js';
import { PreferenceRepository } from './preference.repository.js';

@Injectable()
export class SetPreference {
  constructor(
    private readonly db: Db,
    private readonly preferences: PreferenceRepository,
  ) {}

  /**
   * For one kind, or for all that have no choice of their own.
   * @throws Refusal OBLIGATORY_NOTICE where somebody would miss what waits for them
   */
  async run(viewer: Viewer, kind: string | null, mail: MailTiming): Promise<void> {
    const { personId } = viewer;
    if (!personId) throw new Unauthenticated('Sign in first');
    const rule = kind === null ? undefined : noticeRuleOfKind(kind);
    if (mail === 'never' && rule && isObligatory(rule))
      throw new Refusal('OBLIGATORY_NOTICE', 'mail', { kind: rule.kind });
    await this.db.inTransaction(() => this.preferences.set(personId, kind ?? EVERY_KIND, mail));
  }
}
