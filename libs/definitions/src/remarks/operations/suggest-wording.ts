import { Injectable } from '@nestjs/common';
import { newId, Refusal, givenReason, type Viewer } from '@peyvand/kernel';
import { LeftDrafts } from '@peyvand/organizations';
import { Audit, checkInput, Db, Idempotency } from '@peyvand/platform';
import { DefinitionContent } from '../../content/definition-content.model.js';
import type { SectionKey } from '../../content/definition-choices.js';
import { LockVersion } from '../../versions/operations/lock-version.js';
import { VersionRepository } from '../../versions/version.repository.js';
import { authorOf, VersionSituations, type LoadedVersion } from '../../versions/version-situations.js';
import { isProse, reworded } from '../prose-fields.js';
import { suggestionActs } from '../remark.acts.js';
import { RemarkWaiting } from '../remark-waiting.js';
import { DefinitionSuggestionEntity } from '../remark.entities.js';
import type {
  AcceptSuggestionInput,
  DeclineSuggestionInput,
  SuggestWordingInput,
  WithdrawSuggestionInput,
} from '../remark.inputs.js';

/** Whoever may read along suggests words; who writes the text takes them or not. */
@Injectable()
export class SuggestWording {
  constructor(
    private readonly db: Db,
    private readonly situations: VersionSituations,
    private readonly locks: LockVersion,
    private readonly versions: VersionRepository,
    private readonly drafts: LeftDrafts,
    private readonly audit: Audit,
    private readonly waits: RemarkWaiting,
    private readonly idempotency: Idempotency,
  ) {}

  /** @throws Refusal MALFORMED where the field holds no prose or the section has no such place. */
  suggest(viewer: Viewer, input: SuggestWordingInput): Promise<string> {
    return this.idempotency.once(viewer, 'suggestWording', input, async () => {
      const { definitionId: versionId, section, revision, field, text, note = null } = input;
      const { row: version, situation } = await this.situations.get(versionId, viewer);
      if (version.state !== 'drafting') throw new Refusal('DEFINITION_NOT_OPEN');
      const base = await this.versions.section(versionId, section, revision);
      if (!base) throw new Refusal('MALFORMED', 'revision');
      check(section, base, field, text);
      const id = newId();
      await this.db.manager.insert(DefinitionSuggestionEntity, {
        id,
        versionId,
        section,
        revision,
        field,
        text,
        note,
        state: 'open',
        reason: null,
        reasonNote: null,
        acceptedRevision: null,
        suggestedBy: viewer.personId ?? '',
        suggestedAt: await this.db.now(),
        decidedBy: null,
        decidedAt: null,
      });
      await this.waits.begin({ id, state: 'suggested' }, version.state, situation, viewer);
      return id;
    });
  }

  /**
   * The words become the next revision, under the name of who suggested them. @throws Refusal STALE when the section
   * has moved.
   */
  accept(viewer: Viewer, { suggestionId }: AcceptSuggestionInput): Promise<string> {
    return this.db.inTransaction(async () => {
      const { situation, suggestion } = await this.lockOpen('accept', suggestionId, viewer);
      const { id, versionId, section, revision, field, text, suggestedBy } = suggestion;
      const current = await this.versions.sectionRevision(versionId, section);
      const [base, now] = [
        await this.versions.section(versionId, section, revision),
        await this.versions.section(versionId, section, current),
      ];
      if (current !== revision)
        throw Refusal.stale(
          id,
          { revision: current },
          { base: base && { [section]: base }, current: now && { [section]: now } },
        );
      const accepted = check(section, base ?? {}, field, text);
      await this.versions.addSection(versionId, section, current + 1, accepted, suggestedBy);
      await this.drafts.saved(viewer, 'definition', versionId, authorOf(situation, viewer));
      await this.decide(id, viewer, { state: 'accepted', acceptedRevision: current + 1 });
      await this.audit.write(`definition:${versionId}`, viewer, 'definition.edited', {
        id: versionId,
        section,
        revision: current + 1,
        suggestionId: id,
      });
      return id;
    });
  }

  decline(viewer: Viewer, { suggestionId, ...why }: DeclineSuggestionInput): Promise<string> {
    const { reason, note } = givenReason(why);
    return this.db.inTransaction(async () => {
      const {
        suggestion: { id },
      } = await this.lockOpen('decline', suggestionId, viewer);
      await this.decide(id, viewer, { state: 'declined', reason: reason, reasonNote: note });
      return id;
    });
  }

  withdraw(viewer: Viewer, { suggestionId }: WithdrawSuggestionInput): Promise<string> {
    return this.db.inTransaction(async () => {
      const {
        suggestion: { id },
      } = await this.lockOpen('withdraw', suggestionId, viewer);
      await this.decide(id, viewer, { state: 'withdrawn' });
      return id;
    });
  }

  /** With its version locked: two who decide at once are not both heard. */
  private async lockOpen(
    act: keyof typeof suggestionActs.acts,
    id: string,
    viewer: Viewer,
  ): Promise<{ suggestion: DefinitionSuggestionEntity; situation: LoadedVersion['situation'] }> {
    const find = (): Promise<DefinitionSuggestionEntity | null> =>
      this.db.manager.findOneBy(DefinitionSuggestionEntity, { id });
    const known = await find();
    const { row: version, situation } = await this.locks.get(known?.versionId ?? null, viewer);
    const suggestion = await find();
    const isOwn = suggestion?.suggestedBy === viewer.personId;
    // That the section has moved is told with both texts, by who compares them.
    suggestionActs.require(act, version.state, viewer, { ...situation, isOpen: true, isOwn, isCurrent: true });
    if (suggestion?.state !== 'open') throw Refusal.stale(id);
    return { suggestion, situation };
  }

  private async decide(id: string, viewer: Viewer, set: Partial<DefinitionSuggestionEntity>): Promise<void> {
    await this.db.manager.update(
      DefinitionSuggestionEntity,
      { id },
      { ...set, decidedBy: viewer.personId, decidedAt: await this.db.now() },
    );
    await this.waits.end(id);
  }
}

/** The section with the suggested words, checked like any that is saved. */
function check(section: SectionKey, base: object, field: string, text: string): object {
  const changed = isProse(section, field) ? reworded(base, field, text) : null;
  if (!changed) throw new Refusal('MALFORMED', 'field');
  const [refusal] = checkInput(DefinitionContent, { [section]: changed }).refusals;
  if (refusal) throw new Refusal(refusal.code, 'text', refusal.params);
  return changed;
}
