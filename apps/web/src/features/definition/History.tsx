import { Button, Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { DefinitionSectionKey } from '@/generated/graphql';
import { useMore } from '@/shared/api/use-more';
import { differing, type Forms } from '@/shared/form/form';
import { FormContext } from '@/shared/form/form-context';
import { Shown } from '@/shared/form/Shown';
import { useFormat } from '@/shared/lib/format';
import { MoreButton } from '@/shared/ui/MoreButton';
import { Dialog } from '@/shared/ui/Dialog';
import { furtherOf } from './save-section';
import { inputOf, labelOf, partOf, type Definition } from './sections';
import classes from './Definition.module.css';

interface Props {
  readonly definition: Definition;
  readonly section: DefinitionSectionKey;
  readonly forms: Forms;
}

/** Who saved the section when, and what each changed. */
export function History({ definition, section, forms }: Props) {
  const { t } = useLingui();
  const format = useFormat();
  const [shown, setShown] = useState<number | null>(null);
  const { rows: nodes, more } = useMore(
    definition.sectionHistory,
    async (historyAfter) => (await furtherOf(definition.id, section, { historyAfter }))?.sectionHistory ?? null,
  );
  const at = nodes.findIndex(({ revision }) => revision === shown);
  const [now, before] = [nodes[at], nodes[at + 1]];
  const input = inputOf(forms, section);
  const [said, was] = [partOf(now?.content, section), partOf(before?.content, section)];
  const fields = before ? differing(was, said) : undefined;
  if (!nodes.length)
    return (
      <Text size="sm" c="dimmed">
        <Trans>Not written yet.</Trans>
      </Text>
    );
  return (
    <Stack gap={0}>
      {nodes.map(({ id, revision, savedAt, savedBy }) => (
        <div key={id} className={classes.remark}>
          <Text size="sm">
            <bdi>{savedBy ?? t`From what the owner wrote`}</bdi>
          </Text>
          <Text size="xs" c="dimmed">
            <Revision of={revision} /> · {format.dateTime(savedAt)}
          </Text>
          <div>
            <Button size="compact-sm" variant="subtle" onClick={() => setShown(revision)}>
              <Trans>What changed</Trans>
            </Button>
          </div>
        </div>
      ))}
      <MoreButton more={more} />
      {now ? (
        <Dialog
          opened
          onClose={() => setShown(null)}
          title={`${labelOf(forms, section)} · ${format.number(now.revision)}`}
          closeButtonProps={{ 'aria-label': t`Close` }}
          size="lg"
        >
          <FormContext.Provider value={{ forms }}>
            <Stack gap="md">
              {before && fields?.length ? (
                <section>
                  <Text size="sm" fw={700} c="dimmed">
                    <Trans>Before</Trans>
                  </Text>
                  <Shown input={input} value={was} only={fields} />
                </section>
              ) : null}
              <section>
                <Text size="sm" fw={700} c="dimmed">
                  {before ? <Trans>After</Trans> : <Trans>As it was first saved</Trans>}
                </Text>
                {fields && !fields.length ? <Trans>Nothing differs.</Trans> : null}
                <Shown input={input} value={said} only={fields} />
              </section>
            </Stack>
          </FormContext.Provider>
        </Dialog>
      ) : null}
    </Stack>
  );
}

function Revision({ of }: { of: number }) {
  const figure = useFormat().number(of);
  return <Trans>Revision {figure}</Trans>;
}
