import type { Hand } from './people.js';

const STORY = new URL('../../../tools/story/texts.mjs', import.meta.url).href;

/** Brings a definition to where its owner can sign it; what is written into it is the story's. */
export async function completeDefinition(definer: Hand, id: string): Promise<void> {
  const { sections } = (await import(STORY)) as { sections: () => Record<string, unknown> };
  const { sections: written } = await definer.ask<{ sections: { key: string; revision: number }[] }>(
    'query ($id: ID!) { answer: definition(id: $id) { sections { key revision } } }',
    { id },
  );
  for (const [key, content] of Object.entries(sections())) {
    const revision = written.find((section) => section.key === key)?.revision ?? 0;
    await definer.tell(
      'saveDefinitionSection',
      { definitionId: id, revision, content: { [key]: content } },
      'definition { id }',
    );
  }
  await definer.tell('askSignature', { definitionId: id }, 'definition { state }');
}

/** The office asks a definer. Answers the id of the engagement. */
export async function offer(office: Hand, definer: Hand, problemId: string): Promise<string> {
  const { memberships } = await definer.ask<{ memberships: { organization: { id: string } }[] }>(
    '{ answer: me { memberships { organization { id } } } }',
  );
  await office.tell('declareConflictOfInterest', { problemId, kind: 'none' }, 'conflict { id }');
  const { engagement } = await office.tell<{ engagement: { id: string } }>(
    'offerEngagement',
    {
      problemId,
      definerId: memberships[0]?.organization.id,
      approach: 'Five whys on site',
      durationDays: 20,
      feeAmount: '450000000',
      feeCurrency: 'IRR',
      payer: 'owner',
    },
    'engagement { id }',
  );
  return engagement.id;
}

interface Sealed {
  readonly id: string;
  readonly state: string;
  readonly rfp: { readonly id: string };
  readonly draft: { readonly revision: number } | null;
}

/**
 * A proposal of a company that is written but for its approach; one that was sealed is taken back and begun anew.
 */
export async function proposalOf(company: Hand, language: 'fa' | 'en'): Promise<string> {
  const { nodes } = await company.ask<{ nodes: Sealed[] }>(
    '{ answer: myProposals(first: 20) { nodes { id state rfp { id } draft { revision } } } }',
  );
  const [old] = nodes;
  if (!old) throw new Error('The demo gives this company no proposal.');
  const begun = old.state === 'draft' ? old : await beginAnew(company, old);
  const { content } = await company.ask<{ content: { requirements: object[] } }>(
    'query ($id: ID!) { answer: rfp(id: $id) { content { requirements { id } } } }',
    { id: old.rfp.id },
  );
  const { proposal } = (await import(STORY)) as { proposal: (requirements: object[], given: object) => object };
  await company.tell(
    'saveProposalDraft',
    {
      proposalId: begun.id,
      revision: begun.draft?.revision ?? 0,
      content: proposal(content.requirements, { language, approach: '', amount: '8650000000' }),
    },
    'proposal { id }',
  );
  return begun.id;
}

async function beginAnew(company: Hand, old: Sealed): Promise<Sealed> {
  await company.tell('withdrawProposal', { proposalId: old.id }, 'proposal { id }');
  const { proposal } = await company.tell<{ proposal: Sealed }>(
    'createProposal',
    { rfpId: old.rfp.id },
    'proposal { id state draft { revision } }',
  );
  return proposal;
}
