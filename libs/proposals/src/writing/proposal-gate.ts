import { Injectable } from '@nestjs/common';
import { Refusal, Refusals } from '@peyvand/kernel';
import { RfpReader, type RfpContent } from '@peyvand/rfps';
import { missingParts, strangeAnswers } from '../content/missing-parts.js';
import type { ProposalContent, ProposalTechnical } from '../content/proposal-content.model.js';
import type { SubmitProposalInput } from '../proposal.inputs.js';
import { ProposalFiles } from './proposal-files.js';
import type { ProposalEntity } from '../proposal.entity.js';
import type { ProposalSituation } from '../lifecycle/proposal.workflow.js';

/**
 * What stands in the way of handing this in for this call, the first thing about the party alone. Without `content` it
 * is asked of what was handed in, which nobody reads: it is complete for the version of the call that it answers, so
 * what that version did not ask is missing now.
 */
export function refusalsOf(situation: ProposalSituation, call: RfpContent, content?: ProposalContent): Refusal[] {
  if (situation.barred) return [new Refusal(situation.barred)];
  const missing = content
    ? missingParts(content, call)
    : (situation.unanswered ?? []).map((place) => `technical.answers.${place}`);
  const strange = content ? strangeAnswers(content, call) : (situation.unasked ?? []);
  return [
    ...missing.map((part) => new Refusal('PROPOSAL_INCOMPLETE', `content.${part}`)),
    ...strange.map((place) => new Refusal('UNKNOWN_CODE', `content.technical.answers.${place}.requirementId`)),
  ];
}

/** What the gate asks itself, and says place by place. */
export const asksItself = { barred: null, unanswered: [], unasked: [] } as const;

/** What handing in asks: the same of a first submission, of a replacement and of a confirmation. */
@Injectable()
export class ProposalGate {
  constructor(
    private readonly rfps: RfpReader,
    private readonly files: ProposalFiles,
  ) {}

  /** What of the call an answer is one to: its text in force, and its newest material addendum. */
  async callOf(rfpId: string): Promise<Pick<ProposalEntity, 'confirmedMaterial' | 'rfpVersionId'>> {
    const { materialNumber, versionId } = await this.rfps.get(rfpId);
    return { confirmedMaterial: materialNumber, rfpVersionId: versionId };
  }

  /** What goes into the envelope: the content, with the files that belong to it by name and hash. */
  async withFiles({ proposalId, content, fileIds }: SubmitProposalInput): Promise<ProposalContent> {
    const files = await this.files.handedIn(proposalId, fileIds);
    return files.length ? { ...content, technical: { ...content.technical, files } as ProposalTechnical } : content;
  }

  /**
   * @throws Refusal PROPOSAL_CONFLICT, SOLVER_NOT_VERIFIED, NO_RFP_ACCESS or NDA_REQUIRED; PROPOSAL_INCOMPLETE and
   *   UNKNOWN_CODE for each part.
   */
  async require({ rfpId }: ProposalEntity, situation: ProposalSituation, content?: ProposalContent): Promise<void> {
    const { content: call } = await this.rfps.openContent(rfpId);
    Refusals.throwIfAny(refusalsOf(situation, call, content));
  }
}
