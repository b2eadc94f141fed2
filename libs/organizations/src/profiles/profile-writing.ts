import { Injectable } from '@nestjs/common';
import { newId, Refusal, Refusals } from '@peyvand/kernel';
import { CompetenceReader } from '@peyvand/reference';
import { profileContent, type Capability, type ProfileContent } from './profile.content.js';
import { profileFields } from './profile.fields.js';
import type { CapabilityInput, ProfileText } from './profile.inputs.js';

/** Turns what was sent into what a version holds. */
@Injectable()
export class ProfileWriting {
  constructor(private readonly competences: CompetenceReader) {}

  /**
   * How these words go on top of what was there before.
   * @throws Refusals of what is unknown or upside down; the function itself, of what is offered no longer.
   */
  async of(words: ProfileText): Promise<(before: ProfileContent) => ProfileContent> {
    await this.check(words.capabilities);
    const retired = await this.competences.retiredCodes(words.capabilities.flatMap(namesOf), []);
    return (before) => {
      refuseNewly(retired, words.capabilities, before);
      return contentOf(words, before);
    };
  }

  private async check(capabilities: readonly CapabilityInput[]): Promise<void> {
    const unknown = new Set(await this.competences.unknownCodes(capabilities.flatMap(namesOf)));
    Refusals.throwIfAny(
      capabilities.flatMap(({ competences, trlFrom, trlTo }, place) => [
        ...competences.flatMap((code, at) =>
          unknown.has(code) ? [new Refusal('UNKNOWN_CODE', `capabilities.${place}.competences.${at}`, { code })] : [],
        ),
        ...(trlFrom && trlTo && trlTo < trlFrom
          ? [new Refusal('TOO_SMALL', `capabilities.${place}.trlTo`, { min: trlFrom })]
          : []),
      ]),
    );
  }
}

const namesOf = ({ competences }: Pick<Capability, 'competences'>): readonly string[] => competences;

/** @throws Refusal COMPETENCE_RETIRED for each competence that is offered no longer and was not named before. */
function refuseNewly(
  retired: readonly string[],
  capabilities: readonly CapabilityInput[],
  before: ProfileContent,
): void {
  const kept = new Set(before.capabilities.flatMap(namesOf));
  Refusals.throwIfAny(
    capabilities.flatMap(({ competences }, place) =>
      competences.flatMap((code, at) =>
        retired.includes(code) && !kept.has(code)
          ? [new Refusal('COMPETENCE_RETIRED', `capabilities.${place}.competences.${at}`, { code })]
          : [],
      ),
    ),
  );
}

function contentOf(input: ProfileText, before: ProfileContent): ProfileContent {
  const known = new Set(before.capabilities.map(({ id }) => id));
  const said = profileFields.map(([name]): [string, unknown] => {
    const value = input[name] ?? undefined;
    return [name, Array.isArray(value) ? unique(value) : value];
  });
  return profileContent.parse({
    ...Object.fromEntries(said),
    capabilities: input.capabilities.map((capability) => capabilityOf(capability, known)),
  });
}

/**
 * An id is kept once; one that the version before did not have is replaced, so that ids cannot be taken from others.
 */
function capabilityOf({ id, ...input }: CapabilityInput, known: Set<string>): Capability {
  return {
    id: id && known.delete(id) ? id : newId(),
    statement: input.statement,
    evidence: input.evidence ?? '',
    competences: unique(input.competences),
    technologyCategory: input.technologyCategory ?? null,
    isicDivisions: unique(input.isicDivisions),
    trlFrom: input.trlFrom ?? null,
    trlTo: input.trlTo ?? null,
    keywords: unique(input.keywords),
  };
}

const unique = <T>(values: readonly T[] | null | undefined): T[] => [...new Set(values ?? [])];
