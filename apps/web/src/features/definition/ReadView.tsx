import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import IconPrinter from '@tabler/icons-react/icons/IconPrinter';
import { FilePanel } from '@/shared/files/FilePanel';
import { isEmpty, type Forms } from '@/shared/form/form';
import { FormContext } from '@/shared/form/form-context';
import { Shown } from '@/shared/form/Shown';
import { StepHistory } from '@/shared/steps/StepHistory';
import { TextLink } from '@/shared/ui/links';
import { Panel } from '@/shared/ui/Panel';
import { useLocale } from '@/shared/ui/use-locale';
import { DefinitionSteps } from './DefinitionHead';
import { inputOf, labelOf, partOf, SECTIONS, type Definition } from './sections';
import classes from './Definition.module.css';

/** The whole text on one page, to read, to sign and to print. */
export function ReadView({ definition, forms }: { definition: Definition; forms: Forms }) {
  const locale = useLocale();
  const { id, content, comments, contentHash } = definition;
  return (
    <FormContext.Provider value={{ forms }}>
      <Stack gap="md" maw={820}>
        <Group className="no-print">
          <Button variant="default" leftSection={<IconPrinter size={18} aria-hidden />} onClick={() => window.print()}>
            <Trans>Print</Trans>
          </Button>
        </Group>
        {SECTIONS.map((key) => {
          const said = comments.nodes.filter((one) => one.section === key && !one.resolvedAt).length;
          const value = partOf(content, key);
          return (
            <Panel key={key} className={classes.section}>
              <Group justify="space-between" align="baseline" mb="sm">
                <Title order={2} fz="lg">
                  {labelOf(forms, key)}
                </Title>
                <TextLink
                  to="/$locale/definitions/$id"
                  params={{ locale, id }}
                  search={{ section: key }}
                  fz="sm"
                  className="no-print"
                >
                  {said ? <Trans>Comments ({said})</Trans> : <Trans>Comment or suggest</Trans>}
                </TextLink>
              </Group>
              {isEmpty(value) ? (
                <Text c="dimmed">
                  <Trans>Not written yet.</Trans>
                </Text>
              ) : (
                <Shown input={inputOf(forms, key)} value={value} />
              )}
            </Panel>
          );
        })}
        <FilePanel holder="definition" id={id} />
        {contentHash ? (
          <Text size="xs" c="dimmed">
            <Trans>Fingerprint of the text:</Trans> <bdi dir="ltr">{contentHash}</bdi>
          </Text>
        ) : null}
        {definition.steps.length ? (
          <Panel title={<Trans>What happened so far</Trans>} className="no-print">
            <StepHistory of="definition" steps={definition.steps} states="DefinitionState" newestFirst />
          </Panel>
        ) : null}
        {/* Who has read to the end need not go back to the top. */}
        <div className="no-print">
          <DefinitionSteps definition={definition} />
        </div>
      </Stack>
    </FormContext.Provider>
  );
}
