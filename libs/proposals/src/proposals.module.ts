import { Module } from '@nestjs/common';
import { RfpsModule } from '@peyvand/rfps';
import { Deadline } from './deadline.js';
import { MayPropose } from './may-propose.js';
import { CloseDueRfps } from './operations/close-due-rfps.js';
import { CreateProposal } from './operations/create-proposal.js';
import { ReconfirmProposal } from './operations/reconfirm-proposal.js';
import { SaveProposalDraft } from './operations/save-proposal-draft.js';
import { SubmitProposal } from './operations/submit-proposal.js';
import { VoidProposals } from './operations/void-proposals.js';
import { WithdrawProposal } from './operations/withdraw-proposal.js';
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
  imports: [RfpsModule],
  providers: [ProposalRepository, Deadline, MayPropose, ...operations],
  exports: [RfpsModule, ...operations],
})
export class ProposalsModule {}
