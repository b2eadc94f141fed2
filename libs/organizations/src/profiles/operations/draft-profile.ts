import { Injectable } from '@nestjs/common';
import { canonicalText, Refusal, type Viewer } from '@peyvand/kernel';
import { Db, DraftBases, Idempotency } from '@peyvand/platform';
import { LeftDrafts } from '../../waits/left-drafts.js';
import { requireOrganization } from '../../require-organization.js';
import type { DiscardProfileDraftInput, PublishProfileDraftInput, SaveProfileDraftInput } from '../profile.inputs.js';
import { ProfileDraftRepository, type ProfileDraft } from '../profile-draft.repository.js';
import { ProfileRepository, type ProfileHead } from '../profile.repository.js';
import { ProfileWriting } from '../profile-writing.js';

interface Opened {
  readonly organizationId: string;
  readonly head: ProfileHead;
  readonly draft: ProfileDraft | null;
}

/** Heads and managers write the next version field by field; nobody else sees it before it is published. */
@Injectable()
export class DraftProfile {
  constructor(
    private readonly db: Db,
    private readonly idempotency: Idempotency,
    private readonly profiles: ProfileRepository,
    private readonly drafts: ProfileDraftRepository,
    private readonly writing: ProfileWriting,
    private readonly bases: DraftBases,
    private readonly left: LeftDrafts,
  ) {}

  /** Begins on the current version. Answers the organization. @throws Refusal STALE when somebody saved meanwhile. */
  save(viewer: Viewer, input: SaveProfileDraftInput): Promise<string> {
    return this.db.inTransaction(async () => {
      const { organizationId: named, revision, baseVersion, ...given } = input;
      const { organizationId, head, draft } = await this.open(viewer, named, revision, given);
      if (baseVersion != null && baseVersion !== head.number)
        throw Refusal.stale(
          organizationId,
          { version: head.number },
          { base: await this.profiles.version(organizationId, baseVersion), current: head.content, refused: given },
        );
      const before = draft?.content ?? head.content;
      const words = { ...before, ...given };
      const write = await this.writing.of({ ...words, capabilities: words.capabilities ?? [] });
      // A capability keeps its id also where it was in the one and is in the other no longer.
      const capabilities = [...before.capabilities, ...head.content.capabilities];
      await this.drafts.save(organizationId, viewer, draft, {
        baseVersion: baseVersion ?? draft?.baseVersion ?? head.number,
        content: write({ ...before, capabilities }),
      });
      await this.left.saved(viewer, 'profile', organizationId, {
        role: 'organization',
        organizationId,
        officeId: null,
      });
      return organizationId;
    });
  }

  /**
   * Makes the draft the next version. Answers the organization.
   * @throws Refusal STALE when the draft, or what the version it began on says, was changed meanwhile.
   */
  publish(viewer: Viewer, input: PublishProfileDraftInput): Promise<string> {
    return this.idempotency.once(viewer, 'publishProfileDraft', input, async () => {
      const { organizationId, head, draft } = await this.open(viewer, input.organizationId, input.revision, {});
      if (!draft) throw Refusal.stale(organizationId, { revision: 0 });
      const base = await this.profiles.version(organizationId, draft.baseVersion);
      // A certificate raises the number, not what the profile says.
      if (canonicalText(base) !== canonicalText(head.content))
        throw Refusal.stale(
          organizationId,
          { version: head.number },
          { base, current: head.content, refused: draft.content },
        );
      const write = await this.writing.of(draft.content);
      await this.profiles.change(organizationId, viewer, (before) => {
        write(before);
        return draft.content;
      });
      await this.end(organizationId);
      return organizationId;
    });
  }

  /** Answers the organization. @throws Refusal STALE when somebody saved meanwhile. */
  discard(viewer: Viewer, { organizationId: named, revision }: DiscardProfileDraftInput): Promise<string> {
    return this.db.inTransaction(async () => {
      const { organizationId } = await this.open(viewer, named, revision, {});
      await this.end(organizationId);
      return organizationId;
    });
  }

  private async end(organizationId: string): Promise<void> {
    await this.drafts.drop(organizationId);
    await this.left.ended('profile', organizationId);
  }

  private async open(viewer: Viewer, named: string | null | undefined, read: number, refused: object): Promise<Opened> {
    const organizationId = requireOrganization(viewer, null, named, { leads: true });
    const head = await this.profiles.lock(organizationId);
    const draft = await this.drafts.find(organizationId);
    const revision = draft?.revision ?? 0;
    if (read !== revision)
      throw await this.stale(organizationId, read, { revision, text: draft?.content ?? head.content }, draft, refused);
    return { organizationId, head, draft };
  }

  /** Whoever read that there was none began from the version itself. */
  private async stale(
    organizationId: string,
    read: number,
    current: { revision: number; text: object },
    draft: ProfileDraft | null,
    refused: object,
  ): Promise<Refusal> {
    if (read > 0 || !draft) return this.bases.stale({ objectId: organizationId, read, current, refused });
    const base = await this.profiles.version(organizationId, draft.baseVersion);
    return Refusal.stale(organizationId, { revision: current.revision }, { base, current: current.text, refused });
  }
}
