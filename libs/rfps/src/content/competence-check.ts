import { Injectable } from '@nestjs/common';
import { Refusal } from '@peyvand/kernel';
import { CompetenceReader } from '@peyvand/reference';
import type { RfpRequirement } from './rfp-parts.model.js';

interface Content {
  readonly requirements?: RfpRequirement[] | null;
}

const namedIn = ({ requirements }: Content): string[] =>
  (requirements ?? []).flatMap(({ competences }) => competences ?? []);

/** Competences are rows that officers add and administrators retire, so their codes are checked in the database. */
@Injectable()
export class CompetenceCheck {
  constructor(private readonly reader: CompetenceReader) {}

  /**
   * What was named `before` may stay although it was retired since.
   * @throws Refusal UNKNOWN_CODE at the first requirement that names a competence nobody knows, COMPETENCE_RETIRED at
   * the first that newly names one that is offered no longer.
   */
  async require(content: Content, before: Content, path = 'content.requirements'): Promise<void> {
    const codes = [...new Set(namedIn(content))];
    const unknown = this.placeOf(content, await this.reader.unknownCodes(codes));
    if (unknown) throw new Refusal('UNKNOWN_CODE', `${path}.${unknown.place}.competences`);
    const retired = this.placeOf(content, await this.reader.retiredCodes(codes, namedIn(before)));
    if (retired)
      throw new Refusal('COMPETENCE_RETIRED', `${path}.${retired.place}.competences`, { code: retired.code });
  }

  private placeOf({ requirements }: Content, codes: readonly string[]): { place: number; code: string } | null {
    for (const [place, { competences }] of (requirements ?? []).entries()) {
      const code = competences?.find((one) => codes.includes(one));
      if (code) return { place, code };
    }
    return null;
  }
}
