import { Injectable } from '@nestjs/common';
import { Refusal, type Viewer } from '@peyvand/kernel';
import { LeftDrafts } from '@peyvand/organizations';
import { Audit, Db } from '@peyvand/platform';
import { ProblemReader } from '@peyvand/problems';
import { isCauseTree } from '../../checks/causes.js';
import { SECTION_KEYS, type SectionKey } from '../../content/definition-choices.js';
import type { DefinitionContent } from '../../content/definition-content.model.js';
import type { SaveDefinitionSectionInput } from '../version.inputs.js';
import { VersionRepository } from '../version.repository.js';
import { authorOf, requireEdit, VersionSituations } from '../version-situations.js';

/** Definer and owner write together, section by section. */
@Injectable()
export class SaveSection {
  constructor(
    private readonly db: Db,
    private readonly versions: VersionRepository,
    private readonly situations: VersionSituations,
    private readonly problems: ProblemReader,
    private readonly drafts: LeftDrafts,
    private readonly audit: Audit,
  ) {}

  /**
   * @throws Refusal STALE when the section was saved since it was read; it carries what both began from, what stands
   * now, and what was refused.
   */
  async run(viewer: Viewer, { definitionId, revision, content }: SaveDefinitionSectionInput): Promise<string> {
    const [key, section] = only(content);
    checkSection(section, key);
    return this.db.inTransaction(async () => {
      const { row: version, situation } = await this.situations.get(definitionId, viewer);
      requireEdit(situation, viewer);
      const { state } = await this.versions.lock(definitionId);
      const current = await this.versions.sectionRevision(definitionId, key);
      if (state !== 'drafting' || current !== revision)
        throw await this.stale(definitionId, key, revision, current, section);
      await this.problems.lockLive(version.problemId);
      await this.versions.addSection(definitionId, key, revision + 1, section, viewer.personId);
      await this.drafts.saved(viewer, 'definition', definitionId, authorOf(situation, viewer));
      await this.audit.write(`definition:${definitionId}`, viewer, 'definition.edited', {
        id: definitionId,
        section: key,
        revision: revision + 1,
      });
      return definitionId;
    });
  }

  private async stale(
    definitionId: string,
    key: SectionKey,
    read: number,
    current: number,
    refused: object,
  ): Promise<Refusal> {
    const at = async (revision: number): Promise<object | null> => {
      const section = await this.versions.section(definitionId, key, revision);
      return section && { [key]: section };
    };
    return Refusal.stale(
      definitionId,
      { revision: current },
      { base: await at(read), current: await at(current), refused: { [key]: refused } },
    );
  }
}

/** @throws Refusal MALFORMED unless exactly one section is sent. */
function only(content: DefinitionContent): [SectionKey, object] {
  const sent = SECTION_KEYS.flatMap((key) => (content[key] ? [[key, content[key]] as [SectionKey, object]] : []));
  const [first] = sent;
  if (!first || sent.length > 1) throw new Refusal('MALFORMED', 'content');
  return first;
}

function checkSection(section: object, key: SectionKey): void {
  if ('causes' in section && Array.isArray(section.causes) && !isCauseTree(section.causes))
    throw new Refusal('MALFORMED', 'content.background.causes');
  if ('budget' in section && key === 'outcome') {
    const { min, max } = (section.budget ?? {}) as { min?: string | null; max?: string | null };
    if (min && max && BigInt(min) > BigInt(max)) throw new Refusal('TOO_SMALL', 'content.outcome.budget.max', { min });
  }
}
