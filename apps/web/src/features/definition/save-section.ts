import { i18n } from '@lingui/core';
import {
  DefinitionEditorDocument,
  SaveSectionDocument,
  type DefinitionContentInput,
  type DefinitionSectionKey,
  type Locale,
} from '@/generated/graphql';
import { queryClient, queryOf, refresh } from '@/shared/api/query';
import { ApiError } from '@/shared/api/refused';
import { request } from '@/shared/api/request';
import type { Saved } from '@/shared/drafts/use-autosave';
import type { Versions } from '@/shared/form/Conflict';
import { sendable, type Content, type Forms } from '@/shared/form/form';
import { inputOf, partOf, revisionOf } from './sections';

/** The query of the editor with one section in hand. */
export const editorQuery = (id: string, section: DefinitionSectionKey, language: Locale) =>
  queryOf(DefinitionEditorDocument, { id, section, language });

/** A further page of one of the lists beside a section. */
export const furtherOf = async (
  id: string,
  section: DefinitionSectionKey,
  after: { commentsAfter?: string | null; suggestionsAfter?: string | null; historyAfter?: string | null },
) => {
  const variables = { id, section, language: i18n.locale as Locale, first: 50, ...after };
  return (await request(DefinitionEditorDocument, variables)).definition ?? null;
};

/** @throws ApiError with what a rule said no to; a section that moved meanwhile is answered with both texts. */
export async function saveSection(
  { id, section, language, forms }: { id: string; section: DefinitionSectionKey; language: Locale; forms: Forms },
  value: Content,
  revision: number,
): Promise<Saved<Versions>> {
  const content = { [section]: sendable(value, inputOf(forms, section), forms) ?? {} } as DefinitionContentInput;
  const { saveDefinitionSection: saved } = await request(SaveSectionDocument, {
    input: { definitionId: id, revision, content },
  });
  if (saved.refusals.some(({ code }) => code === 'STALE')) {
    const now = await queryClient.fetchQuery({ ...editorQuery(id, section, language), staleTime: 0 });
    if (!now.definition) throw new ApiError('NOT_FOUND');
    return {
      revision: revisionOf(now.definition, section),
      theirs: {
        base: saved.base ? partOf(saved.base, section) : null,
        theirs: partOf(now.definition.content, section),
      },
    };
  }
  if (saved.refusals.length) throw new ApiError('BAD_INPUT', saved.refusals);
  void refresh();
  return { revision: saved.definition?.sections.find(({ key }) => key === section)?.revision ?? revision + 1 };
}
