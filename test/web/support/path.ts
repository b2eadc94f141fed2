import type { Hand } from './people.js';

/** Brings a definition to where its owner can sign it; what is written into it is the story's. */
export async function completeDefinition(definer: Hand, id: string): Promise<void> {
  const story = new URL('../../../tools/story/texts.mjs', import.meta.url).href;
  const { sections } = (await import(story)) as { sections: () => Record<string, unknown> };
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

/** A proposal of a company that can still be written; a sealed one is taken back and begun anew. */
export async function proposalOf(company: Hand): Promise<string> {
  const { nodes } = await company.ask<{ nodes: { id: string; state: string; rfp: { id: string } }[] }>(
    '{ answer: myProposals(first: 20) { nodes { id state rfp { id } } } }',
  );
  const draft = nodes.find(({ state }) => state === 'draft');
  if (draft) return draft.id;
  const sealed = nodes.find(({ state }) => state === 'submitted');
  await company.tell('withdrawProposal', { proposalId: sealed?.id }, 'proposal { id }');
  const { proposal } = await company.tell<{ proposal: { id: string } }>(
    'createProposal',
    { rfpId: sealed?.rfp.id },
    'proposal { id }',
  );
  return proposal.id;
}
