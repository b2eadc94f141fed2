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
