import { createFileRoute, notFound } from '@tanstack/react-router';
import { DefinitionEditor, type View } from '@/features/definition/DefinitionEditor';
import { editorQuery } from '@/features/definition/save-section';
import { isSection } from '@/features/definition/sections';
import { loadWords } from '@/shared/words/catalogues';

export const Route = createFileRoute('/$locale/_frame/_work/definitions/$id')({
  validateSearch: ({ section }: Record<string, unknown>): { section?: View } =>
    section === 'all' || isSection(section) ? { section } : {},
  loaderDeps: ({ search: { section } }) => ({ section }),
  loader: async ({ params: { locale, id }, deps: { section = 'subject' }, context: { queryClient } }) => {
    const [{ definition }] = await Promise.all([
      queryClient.ensureQueryData(editorQuery(id, isSection(section) ? section : 'subject', locale)),
      loadWords(locale, ['definition'], ['definition', 'problem']),
    ]);
    if (!definition) throw notFound();
  },
  component: DefinitionPage,
});

function DefinitionPage() {
  return <DefinitionEditor id={Route.useParams().id} view={Route.useSearch().section} />;
}
