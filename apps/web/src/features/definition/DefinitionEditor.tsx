import { Group, SegmentedControl, Text } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { DefinitionSectionKey } from '@/generated/graphql';
import { refresh } from '@/shared/api/query';
import { useChanged } from '@/shared/api/use-changed';
import { FormContext } from '@/shared/form/form-context';
import { formsOf } from '@/shared/form/form';
import { Shown } from '@/shared/form/Shown';
import { lazily } from '@/shared/ui/lazily';
import { PagePending } from '@/shared/ui/PagePending';
import { Panel } from '@/shared/ui/Panel';
import { ErrorState } from '@/shared/ui/states';
import { useLocale } from '@/shared/ui/use-locale';
import { ConflictAsked } from '@/shared/steps/ConflictFirst';
import { Aside } from './Aside';
import { DefinitionHead } from './DefinitionHead';
import { ReadView } from './ReadView';
import { editorQuery } from './save-section';
import { Present, SectionNav } from './SectionNav';
import { inputOf, labelOf, partOf } from './sections';
import { usePresence } from './use-presence';
import classes from './Definition.module.css';

/** Most who open a definition read it. */
const SectionEditor = lazily(async () => (await import('./SectionEditor')).SectionEditor);

export type View = DefinitionSectionKey | 'all';

/** The definition as it is written and read: its sections, what was found in them, and what others say. */
export function DefinitionEditor({ id, view }: { id: string; view?: View }) {
  const { t } = useLingui();
  const locale = useLocale();
  const navigate = useNavigate();
  const asked = view && view !== 'all' ? view : 'subject';
  const query = useQuery({ ...editorQuery(id, asked, locale), placeholderData: keepPreviousData });
  const { data, error } = query;
  const forms = useMemo(() => formsOf(data?.inputs.inputs ?? []), [data?.inputs]);
  const section = view === 'all' || (!view && !data?.definition?.can.edit) ? null : asked;
  useChanged('definition', id, () => void refresh());
  useChanged('definitionPresence', id, () => void query.refetch());
  usePresence(id, section);
  if (error && !data) return <ErrorState error={error} onRetry={() => void query.refetch()} />;
  if (!data?.definition) return <PagePending />;

  const { definition, definitionFindings } = data;
  const { findings } = definitionFindings;
  return (
    <>
      <DefinitionHead definition={definition} clarity={definitionFindings} />
      <ConflictAsked steps={definition.nextSteps} problemId={definition.problem?.id} />
      <Group mb="md" className="no-print" justify="space-between">
        <SegmentedControl
          aria-label={t`How it is shown`}
          value={section ? 'sections' : 'all'}
          onChange={(shown) =>
            void navigate({
              to: '/$locale/definitions/$id',
              params: { locale, id },
              search: { section: shown === 'all' ? 'all' : asked },
            })
          }
          data={[
            { value: 'sections', label: definition.can.edit ? t`Write` : t`By section` },
            { value: 'all', label: t`Read all of it` },
          ]}
        />
        <Present people={definition.presence} />
      </Group>
      {section ? (
        <div className={classes.columns}>
          <SectionNav definition={definition} findings={findings} forms={forms} section={section} />
          <Panel>
            {definition.can.edit ? (
              <SectionEditor
                key={section}
                definition={definition}
                section={section}
                findings={findings}
                forms={forms}
                language={locale}
              />
            ) : (
              <FormContext.Provider value={{ forms }}>
                <Text component="h2" fz="xl" fw={740} mb="sm">
                  {labelOf(forms, section)}
                </Text>
                <Shown input={inputOf(forms, section)} value={partOf(definition.content, section)} />
              </FormContext.Provider>
            )}
          </Panel>
          <aside className={classes.aside} aria-label={t`Beside this section`}>
            <Aside definition={definition} section={section} forms={forms} />
          </aside>
        </div>
      ) : (
        <ReadView definition={definition} forms={forms} />
      )}
    </>
  );
}
