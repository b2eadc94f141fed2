import { Module } from '@nestjs/common';
import { FilesModule } from '@peyvand/files';
import { OrganizationsModule } from '@peyvand/organizations';
import { ProblemsModule } from '@peyvand/problems';
import { RfpsModule } from '@peyvand/rfps';
import { Deadline } from './lifecycle/deadline.js';
import { CloseDueRfps } from './operations/close-due-rfps.js';
import { CreateProposal } from './operations/create-proposal.js';
import { ReconfirmProposal } from './operations/reconfirm-proposal.js';
import { SaveProposalDraft } from './operations/save-proposal-draft.js';
import { SubmitProposal } from './operations/submit-proposal.js';
import { VoidProposals } from './operations/void-proposals.js';
import { WithdrawProposal } from './operations/withdraw-proposal.js';
import { ProposalDrafts } from './writing/proposal-drafts.js';
import { ProposalFiles } from './writing/proposal-files.js';
import { ProposalGate } from './writing/proposal-gate.js';
import { ProposalSituations } from './lifecycle/proposal-situations.js';
import { ProposalMissing } from './reading/proposal-missing.js';
import { ProposalLifecycle } from './lifecycle/proposal.lifecycle.js';
import { ProposalRepository } from './proposal.repository.js';

const operations = [
  CreateProposal,
  SaveProposalDraft,
  SubmitProposal,
  WithdrawProposal,
  CloseDueRfps,
  VoidProposals,
  ReconfirmProposal,
];

@Module({
  imports: [FilesModule, OrganizationsModule, ProblemsModule, RfpsModule],
  providers: [
    ProposalRepository,
    ProposalLifecycle,
    Deadline,
    ProposalSituations,
    ProposalGate,
    ProposalFiles,
    ProposalMissing,
    ProposalDrafts,
    ...operations,
  ],
  exports: [RfpsModule, ProposalSituations, ProposalMissing, ...operations],
})
export class ProposalsModule {}
