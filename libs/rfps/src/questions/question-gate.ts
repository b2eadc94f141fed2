import { Injectable } from '@nestjs/common';
import { FileReader, type NamedFile } from '@peyvand/files';
import { NotFound, Refusal, type Viewer } from '@peyvand/kernel';
import { leakFinder, OrganizationReader } from '@peyvand/organizations';
import { namesIn, OwnerLeaks } from '@peyvand/problems';
import { AccessingOrganization } from '../access/accessing-organization.js';
import type { RfpEntity } from '../rfp.entity.js';
import type { AskQuestionInput } from '../rfp.inputs.js';

/** Rivals read every question: it tells neither who asks nor whose problem it may be. */
@Injectable()
export class QuestionGate {
  constructor(
    private readonly accessing: AccessingOrganization,
    private readonly organizations: OrganizationReader,
    private readonly leaks: OwnerLeaks,
    private readonly files: FileReader,
  ) {}

  /** The pictures that come with it. @throws NotFound for one that the viewer does not read */
  async pictures(viewer: Viewer, { fileIds }: AskQuestionInput): Promise<NamedFile[]> {
    const found = await this.files.readableOf(viewer, fileIds ?? []);
    if (found.length < new Set(fileIds).size) throw new NotFound();
    return found;
  }

  asker(viewer: Viewer, { rfpId, organizationId }: AskQuestionInput): Promise<string> {
    return this.accessing.require(viewer, rfpId, organizationId);
  }

  /**
   * Made ready before the RFP is locked: it takes the longer, the more owners there are.
   * The gate @throws Refusal ASKER_NAMED, OWNER_NAMED, QUESTION_WITHOUT_PICTURES
   */
  async ready(askerId: string, files: readonly NamedFile[]): Promise<(rfp: RfpEntity, text: string) => void> {
    const findAsker = leakFinder(await this.organizations.identifying(askerId), { ownOnly: true });
    const refuseOwners = await this.leaks.gateFromOutside();
    const names = namesIn(files.map(({ name }) => name));
    return (rfp, text) => {
      if (files.length && !rfp.draft.questionPictures) throw new Refusal('QUESTION_WITHOUT_PICTURES', 'fileIds');
      for (const [field, said] of Object.entries({ text, fileIds: names })) {
        const found = findAsker(said);
        if (found) {
          const { code, excerpt, position } = found;
          throw new Refusal('ASKER_NAMED', field, { leak: code, excerpt, position });
        }
      }
      refuseOwners(rfp, { text, fileIds: names });
    };
  }
}
