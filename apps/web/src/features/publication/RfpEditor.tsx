import { Text, Title } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { DismissRfpFindingStepDocument, RestoreRfpFindingStepDocument } from '@/generated/graphql';
import { act } from '@/shared/api/act';
import { refresh } from '@/shared/api/query';
import { useChanged } from '@/shared/api/use-changed';
import { FileField } from '@/shared/files/FileField';
import { FilePanel } from '@/shared/files/FilePanel';
import { Conflict } from '@/shared/form/Conflict';
import { Fields } from '@/shared/form/Fields';
import { Findings, type FindingActions } from '@/shared/form/Findings';
import { formsOf, type Forms } from '@/shared/form/form';
import { CompetenceField, useCompetenceLabels } from '@/shared/form/CompetenceField';
import { FormContext } from '@/shared/form/form-context';
import { Shown } from '@/shared/form/Shown';
import { useContent } from '@/shared/form/use-content';
import { ButtonLink } from '@/shared/ui/links';
import { PageHead } from '@/shared/ui/PageHead';
import { PagePending } from '@/shared/ui/PagePending';
import { Panel } from '@/shared/ui/Panel';
import { SaveState } from '@/shared/ui/SaveState';
import { ErrorState } from '@/shared/ui/states';
import { useLocale } from '@/shared/ui/use-locale';
import { useFormat } from '@/shared/lib/format';
import { DateFindings } from './DateFindings';
import { draftQuery, PARTS, saveDraft, valueOf, WHOLE, wholeForms, placeOfFinding } from './draft';
import type { Draft, Found, Part } from './draft';
import { PartNav, usePartNames, type Place } from './PartNav';
import { Translations } from './Translations';
import classes from './Publication.module.css';

const CONTROLS = { 'RfpRequirementInput.competences': CompetenceField };

/** The RFP as it is written: part by part, with what the check found beside the words. */
export function RfpEditor({ id, part }: { id: string; part: Place }) {
  const { t } = useLingui();
  const locale = useLocale();
  const format = useFormat();
  const { data, error, refetch } = useQuery(draftQuery(id, locale));
  const forms = useMemo(() => wholeForms(formsOf(data?.inputs.inputs ?? [])), [data?.inputs]);
  const labels = useCompetenceLabels(data?.rfp?.content?.requirements);
  useChanged('rfp', id, () => void refresh());
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  const rfp = data?.rfp;
  if (!rfp) return <PagePending />;
  return (
    <>
      <PageHead
        number={rfp.number ? format.digits(rfp.number) : t`Draft of a request for proposals`}
        title={rfp.title}
        actions={
          <ButtonLink to="/$locale/rfps/$id/publish" params={{ locale, id }}>
            <Trans>Preview and publication</Trans>
          </ButtonLink>
        }
      />
      <div className={classes.columns}>
        <PartNav id={id} rfp={rfp} findings={data.rfpFindings} part={part} />
        <Panel>
          {part === 'translation' ? (
            <Translations rfp={rfp} forms={forms} />
          ) : part === 'files' ? (
            <Files id={id} mayEdit={rfp.can.edit} />
          ) : rfp.can.edit ? (
            <Editing rfp={rfp} part={part} findings={data.rfpFindings} forms={forms} />
          ) : (
            <FormContext.Provider value={{ forms, labels }}>
              <Text size="sm" c="dimmed" mb="md">
                <Trans>It cannot be changed now; this is what was written.</Trans>
              </Text>
              <Shown input={WHOLE} value={valueOf(rfp)} only={PARTS[part]} />
            </FormContext.Provider>
          )}
        </Panel>
      </div>
    </>
  );
}

/** What hangs on it; the signature names them. */
function Files({ id, mayEdit }: { id: string; mayEdit: boolean }) {
  const names = usePartNames();
  return (
    <>
      <Title order={2} fz="xl" mb="sm">
        {names.files}
      </Title>
      <Text size="sm" c="dimmed" mb="md">
        <Trans>They are signed and published with the text; who may read the dossier reads them.</Trans>
      </Text>
      {mayEdit ? <FileField holder="rfp" id={id} /> : <FilePanel holder="rfp" id={id} />}
    </>
  );
}

interface EditingProps {
  readonly rfp: Draft;
  readonly part: Part;
  readonly findings: readonly Found[];
  readonly forms: Forms;
}

const actionsOf = (rfpId: string): FindingActions => ({
  dismiss: (key, reason, note) => act(DismissRfpFindingStepDocument, { input: { rfpId, key, reason, note } }),
  restore: (key) => act(RestoreRfpFindingStepDocument, { input: { rfpId, key } }),
});

function Editing({ rfp, part, findings, forms }: EditingProps) {
  const { id } = rfp;
  const locale = useLocale();
  const names = usePartNames();
  const content = useContent({
    name: `rfp.${id}`,
    value: valueOf(rfp),
    revision: rfp.draftRevision ?? 0,
    save: (value, revision) => saveDraft({ id, language: locale, forms }, value, revision),
  });
  const actions = useMemo(() => actionsOf(id), [id]);
  const dates = rfp.dateFindings ?? [];
  const place = {
    forms,
    controls: CONTROLS,
    beside: (path: string, text: unknown) => (
      <>
        <Findings
          findings={findings.filter(({ field }) => placeOfFinding(field) === path)}
          text={text}
          actions={actions}
        />
        <DateFindings findings={dates.filter(({ field }) => placeOfFinding(field) === path)} />
      </>
    ),
  };
  const conflict = content.conflict ?? content.merging;
  return (
    <FormContext.Provider value={place}>
      <Title order={2} fz="xl">
        {names[part]}
      </Title>
      <SaveState state={content.state} />
      {conflict ? (
        <Conflict
          input={WHOLE}
          mine={content.value}
          {...conflict}
          isMerging={!content.conflict}
          onMine={content.keepMine}
          onTheirs={content.takeTheirs}
          onTogether={content.together}
        />
      ) : null}
      <Fields input={WHOLE} value={content.value} onChange={content.write} only={PARTS[part]} />
    </FormContext.Provider>
  );
}
