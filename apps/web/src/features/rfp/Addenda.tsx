import { Badge, Button, Group, Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { MoreAddendaDocument } from '@/generated/graphql';
import { refresh } from '@/shared/api/query';
import { request } from '@/shared/api/request';
import { Attach } from '@/shared/files/Attach';
import { FileList } from '@/shared/files/FileList';
import { removeFile } from '@/shared/files/remove-file';
import { useFormat } from '@/shared/lib/format';
import { StepDialog } from '@/shared/steps/StepDialog';
import { Steps } from '@/shared/steps/Steps';
import { takeStep, type Step } from '@/shared/steps/take-step';
import { lazily } from '@/shared/ui/lazily';
import { Panel } from '@/shared/ui/Panel';
import { useWords } from '@/shared/words/codes';
import { useMore } from '@/shared/api/use-more';
import classes from './Rfp.module.css';
import type { Addendum, Rfp } from './rfp-query';

const AddendumEditor = lazily(async () => (await import('./AddendumEditor')).AddendumEditor);

/** What changed after publication: why, and each place before and after. */
export function Addenda({ rfp }: { rfp: Rfp }) {
  const { t } = useLingui();
  const format = useFormat();
  const { rows, more } = useMore(rfp.addenda, async (after) => {
    const answer = await request(MoreAddendaDocument, { id: rfp.id, after });
    return answer.rfp?.addenda ?? null;
  });
  if (!rows.length) return null;
  const count = format.number(rfp.addenda.totalCount);
  return (
    <Panel title={t`Addenda (${count})`}>
      <ul className={classes.items}>
        {rows.map((addendum) => (
          <AddendumItem key={addendum.id} addendum={addendum} rfp={rfp} />
        ))}
      </ul>
      {more.has ? (
        <Group justify="center" mt="md">
          <Button variant="default" loading={more.isLoading} onClick={more.load}>
            <Trans>Show more addenda</Trans>
          </Button>
        </Group>
      ) : null}
    </Panel>
  );
}

function AddendumItem({ addendum, rfp }: { addendum: Addendum; rfp: Rfp }) {
  const words = useWords();
  const format = useFormat();
  const [signing, setSigning] = useState<Step | null>(null);
  const [isEditing, setEditing] = useState(false);
  const ordinal = format.number(addendum.number);
  const { kind, state, reason, publishedAt, differences, contentHash } = addendum;
  // What is signed is this text and no other: its fingerprint goes along.
  const forms = Object.fromEntries(
    ['addendum.publish', 'addendum.submit', 'addendum.askSignature'].map((name) => [name, setSigning]),
  );
  const isDraft = state === 'draft' && addendum.nextSteps.some(({ name }) => name === 'addendum.edit');
  return (
    <li className={classes.item}>
      <Group justify="space-between" gap="xs" mb={6}>
        <Text fw={650}>
          <Trans>Addendum {ordinal}</Trans>
          {publishedAt ? (
            <Text component="span" c="dimmed" fw={450} size="sm">
              {' · '}
              {format.date(publishedAt)}
            </Text>
          ) : null}
        </Text>
        <Group gap={6}>
          <Badge variant="light" color={kind === 'material' ? 'saffron' : 'gray'}>
            {words.value('AddendumKind', kind)}
          </Badge>
          <Badge variant="light" color={state === 'published' ? 'turquoise' : 'gray'}>
            {words.value('AddendumState', state)}
          </Badge>
        </Group>
      </Group>
      {reason ? (
        <div className={classes.text} dir="auto">
          {reason}
        </div>
      ) : null}
      {differences.length ? (
        <dl className={classes.terms} style={{ marginBlockStart: 10 }}>
          {differences.map(({ field, before, after }) => (
            <div key={field}>
              <dt>{field.startsWith('files.') ? <Trans>A file</Trans> : wordOf(words.field, field, format.number)}</dt>
              <dd>
                {before ? <Value className={classes.before} text={before} /> : null}
                {after ? <Value className={classes.after} text={after} /> : null}
              </dd>
            </div>
          ))}
        </dl>
      ) : null}
      {isDraft && !isEditing ? (
        <Attach
          objectType="addendum"
          objectId={addendum.id}
          files={addendum.files}
          onSent={refresh}
          onRemove={(fileId) => void removeFile(fileId).then(refresh)}
          isTerse
        />
      ) : addendum.files.length ? (
        <FileList files={addendum.files} />
      ) : null}
      <Stack gap="sm" mt="sm" className="no-print">
        {isEditing ? (
          <AddendumEditor addendum={addendum} rfp={rfp} onClose={() => setEditing(false)} />
        ) : (
          <Group gap="sm" align="flex-start">
            {isDraft ? (
              <Button variant="default" onClick={() => setEditing(true)}>
                {words.step('addendum.edit')}
              </Button>
            ) : null}
            <Steps steps={addendum.nextSteps} forms={forms} except={['addendum.edit']} />
          </Group>
        )}
      </Stack>
      {signing ? (
        <StepDialog
          step={signing}
          send={(answers) => takeStep(signing, { ...answers, contentHash })}
          onClose={() => setSigning(null)}
          onDone={() => setSigning(null)}
        />
      ) : null}
    </li>
  );
}

const MOMENT = /^\d{4}-\d\d-\d\d(T[\d:.]+Z?)?$/;

/** A place of the text; moments as the reader writes them. */
function Value({ text, className }: { text: string; className?: string }) {
  const format = useFormat();
  const said = !MOMENT.test(text) ? text : text.includes('T') ? format.dateTime(text) : format.date(text);
  return (
    <div className={className} dir="auto">
      {said}
    </div>
  );
}

const INPUTS: Readonly<Record<string, string>> = {
  requirements: 'RfpRequirementInput',
  objectives: 'RfpObjectiveInput',
  deliverables: 'RfpDeliverableInput',
  milestones: 'RfpMilestoneInput',
  criteria: 'RfpCriterionInput',
  eligibility: 'RfpEligibilityInput',
  budget: 'RfpBudgetInput',
  costShares: 'RfpCostSharesInput',
  ip: 'RfpIpTermsInput',
  collaboration: 'RfpCollaborationInput',
  timeline: 'RfpTimelineInput',
};

/** `requirements.0.text` as words. */
function wordOf(
  field: (input: string, name: string) => string,
  path: string,
  number: (value: number) => string,
): string {
  const [part = '', ...rest] = path.split('.');
  const inner = rest.map((name) =>
    /^\d+$/.test(name) ? number(Number(name) + 1) : field(INPUTS[part] ?? 'RfpContentInput', name),
  );
  return [field('RfpContentInput', part), ...inner].join(' · ');
}
