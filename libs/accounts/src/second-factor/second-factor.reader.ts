import { Injectable } from '@nestjs/common';
import type { Viewer } from '@peyvand/kernel';
import { Db } from '@peyvand/platform';
import { isStaffSql } from '../people/staff-rule.js';
import type { SecondFactorModel } from './second-factor.model.js';

@Injectable()
export class SecondFactorReader {
  constructor(private readonly db: Db) {}

  async of(viewer: Viewer): Promise<SecondFactorModel> {
    const row = await this.db.one<SecondFactorModel>(
      `select p.totp_confirmed_at is not null as enrolled, coalesce(s.second_factor_at is not null, false) as proved,
        ${isStaffSql('p.id')} as required,
         (select count(*) from recovery_code c where c.person_id = p.id
         and c.used_at is null)::integer as "recoveryCodesLeft"
       from person p left join session s on s.id = $2 and s.person_id = p.id where p.id = $1`,
      [viewer.personId, viewer.sessionId],
    );
    return row ?? { enrolled: false, proved: false, required: false, recoveryCodesLeft: 0 };
  }
}
