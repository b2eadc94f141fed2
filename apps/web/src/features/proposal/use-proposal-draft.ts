import { useCallback, useEffect, useRef, useState } from 'react';
import { ProposalDraftDocument, SaveProposalDraftDocument, type Locale } from '@/generated/graphql';
import { queryClient } from '@/shared/api/query';
import { ApiError, type Refusal } from '@/shared/api/refused';
import { request } from '@/shared/api/request';
import { useAutosave, type Saved } from '@/shared/drafts/use-autosave';
import { contentOf, formOf, type Proposal, type ProposalForm, type Rfp } from './content';
import { proposalQuery } from './proposal-query';

/** The draft of a proposal as it is written: form, saving, and what is missing by the API's word. */
export function useProposalDraft(proposal: Proposal, rfp: Rfp, locale: Locale, first?: ProposalForm) {
  const { id } = proposal;
  // Of a replacement nothing is known before it is saved: what was handed in is complete.
  const [missing, setMissing] = useState<readonly Refusal[] | null>(first ? null : (proposal.missing ?? []));
  const read = formOf(proposal.draft?.content, rfp, locale);
  const autosave = useAutosave<ProposalForm, ProposalForm>({
    name: `proposal.${id}`,
    revision: proposal.draft?.revision ?? 0,
    takeUp: (kept) => fitted(kept, rfp, locale),
    isSaved: (kept) => isSame(kept, read),
    save: async (form, revision): Promise<Saved<ProposalForm>> => {
      const content = contentOf(form);
      const input = { proposalId: id, revision, content };
      const { saveProposalDraft: saved } = await request(SaveProposalDraftDocument, { input });
      if (saved.refusals.some(({ code }) => code === 'STALE')) {
        const other = await theirs(id, rfp, locale);
        // What stands there is what we sent ourselves when the answer was lost.
        return isSame(other.theirs, form) ? { revision: other.revision } : other;
      }
      if (saved.refusals.length) throw new ApiError('BAD_INPUT', saved.refusals);
      const next = saved.proposal?.draft?.revision ?? revision + 1;
      setMissing(saved.proposal?.missing ?? []);
      keepShown(id, locale, next, content);
      return { revision: next };
    },
  });
  const [form, setForm] = useState<ProposalForm>(autosave.left?.value ?? first ?? read);
  const newest = useRef(form);
  const begun = useRef(Boolean(first));
  useEffect(() => {
    if (begun.current) autosave.change(newest.current);
    begun.current = false;
  }, [autosave.change]);
  const change = useCallback(
    (edit: (form: ProposalForm) => ProposalForm): void => {
      newest.current = edit(newest.current);
      setForm(newest.current);
      autosave.change(newest.current);
    },
    [autosave.change],
  );
  /** After a conflict: their text or one's own goes on. */
  const settle = (chosen: ProposalForm): void => {
    newest.current = chosen;
    setForm(chosen);
    autosave.resolve(chosen);
  };
  const errors = autosave.state.kind === 'failed' ? errorsOf(autosave.state.error) : [];
  // What the form begins with is saved with the first word.
  const given = missing?.filter(
    ({ field }) =>
      !(field?.endsWith('technical.language') && form.technical.language) &&
      !(field?.endsWith('price.currency') && form.price.currency),
  );
  return { form, change, settle, missing: given ?? null, errors, autosave };
}

async function theirs(id: string, rfp: Rfp, locale: Locale): Promise<{ revision: number; theirs: ProposalForm }> {
  const { proposal } = await request(ProposalDraftDocument, { id });
  const form = formOf(proposal?.draft?.content, rfp, locale);
  return { revision: proposal?.draft?.revision ?? 0, theirs: form };
}

/** Whoever leaves and comes back finds what was saved, not what was read first. */
function keepShown(id: string, locale: Locale, revision: number, content: ReturnType<typeof contentOf>): void {
  queryClient.setQueryData(proposalQuery(id, locale).queryKey, (shown) =>
    shown?.proposal
      ? ({ ...shown, proposal: { ...shown.proposal, draft: { revision, content } } } as typeof shown)
      : shown,
  );
}

const isSame = (one: ProposalForm, other: ProposalForm): boolean =>
  JSON.stringify(contentOf(one)) === JSON.stringify(contentOf(other));

/** What a former tab left, in the places of the requirements as they are now. */
function fitted(left: Partial<ProposalForm>, rfp: Rfp, locale: Locale): ProposalForm | undefined {
  if (!left.technical || !left.price) return undefined;
  const empty = formOf(null, rfp, locale);
  const known = new Map(left.answers?.map((answer) => [answer.requirementId, answer]));
  return {
    technical: { ...empty.technical, ...left.technical },
    answers: empty.answers.map((answer) => known.get(answer.requirementId) ?? answer),
    price: { ...empty.price, ...left.price },
  };
}

const errorsOf = (error: unknown): readonly Refusal[] => (error instanceof ApiError ? error.refusals : []);
