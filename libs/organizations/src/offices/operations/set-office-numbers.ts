import { Injectable } from '@nestjs/common';
import { Refusal, Refusals, type Viewer } from '@peyvand/kernel';
import { Audit, Db } from '@peyvand/platform';
import type { SetOfficeNumbersInput } from '../office.inputs.js';
import { readNumber } from '../office.numbers.js';
import { OfficeRepository } from '../office.repository.js';

/** The administrator gives an office numbers of its own. What is under way keeps the due times it has. */
@Injectable()
export class SetOfficeNumbers {
  constructor(
    private readonly db: Db,
    private readonly audit: Audit,
    private readonly offices: OfficeRepository,
  ) {}

  run(viewer: Viewer, { officeId, numbers }: SetOfficeNumbersInput): Promise<string> {
    return this.db.inTransaction(async () => {
      const office = await this.offices.getLocked(officeId);
      const own: Record<string, string | number | undefined> = { ...office.numbers };
      const wrong: Refusal[] = [];
      numbers.forEach(({ key, value }, place) => {
        const read = value == null ? undefined : readNumber(key, value);
        if (read === null) wrong.push(new Refusal('MALFORMED', `numbers.${place}.value`, { key }));
        else own[key] = read;
      });
      Refusals.throwIfAny(wrong);
      await this.offices.setNumbers(officeId, JSON.parse(JSON.stringify(own)) as typeof office.numbers);
      await this.audit.write(`organization:${officeId}`, viewer, 'office.numbersSet', { numbers: own });
      return officeId;
    });
  }
}
