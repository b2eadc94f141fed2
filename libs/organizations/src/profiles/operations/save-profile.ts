import { Injectable } from '@nestjs/common';
import { newId, Refusal, Refusals, type Viewer } from '@peyvand/kernel';
import { Db } from '@peyvand/platform';
import { CompetenceReader } from '@peyvand/reference';
import { requireOrganization } from '../../require-organization.js';
import { profileContent, type Capability, type ProfileContent } from '../profile.content.js';
import type { CapabilityInput, SaveProfileInput } from '../profile.inputs.js';
import { ProfileRepository } from '../profile.repository.js';

/** Makes a new version when anything listed changed. */
@Injectable()
export class SaveProfile {
  constructor(
    private readonly db: Db,
    private readonly profiles: ProfileRepository,
    private readonly competences: CompetenceReader,
  ) {}

  run(viewer: Viewer, input: SaveProfileInput): Promise<string> {
    return this.db.inTransaction(async () => {
      const { organizationId: named, baseVersion, ...refused } = input;
      const organizationId = requireOrganization(viewer, null, named, { leads: true });
      await this.check(input.capabilities);
      const retired = await this.competences.retiredCodes(input.capabilities.flatMap(namesOf), []);
      const write = (before: ProfileContent): ProfileContent => {
        refuseNewly(retired, input.capabilities, before);
        return contentOf(input, before);
      };
      await this.profiles.change(organizationId, viewer, write, { base: baseVersion, refused });
      return organizationId;
    });
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

function contentOf(input: SaveProfileInput, before: ProfileContent): ProfileContent {
  const known = new Set(before.capabilities.map(({ id }) => id));
  return profileContent.parse({
    summary: input.summary ?? '',
    capabilities: input.capabilities.map((capability) => capabilityOf(capability, known)),
    keywords: unique(input.keywords),
    regions: unique(input.regions),
    languages: unique(input.languages),
    availability: input.availability ?? null,
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
