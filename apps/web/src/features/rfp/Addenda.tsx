import { Badge, Button, Group, Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { MoreAddendaDocument } from '@/generated/graphql';
import { refresh } from '@/shared/api/query';
import { request } from '@/shared/api/request';
import { useMore } from '@/shared/api/use-more';
import { Attach } from '@/shared/files/Attach';
import { FileList } from '@/shared/files/FileList';
import { removeFile } from '@/shared/files/remove-file';
import { useFormat } from '@/shared/lib/format';
import { usePress } from '@/shared/sending/use-press';
import { StepDialog } from '@/shared/steps/StepDialog';
import { Steps } from '@/shared/steps/Steps';
import { takeStep, type Step } from '@/shared/steps/take-step';
import { lazily } from '@/shared/ui/lazily';
import { MoreButton } from '@/shared/ui/MoreButton';
import { Panel } from '@/shared/ui/Panel';
import { useWords } from '@/shared/words/codes';
import { Differences } from './Differences';
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
      <MoreButton more={more} />
    </Panel>
  );
}

function AddendumItem({ addendum, rfp }: { addendum: Addendum; rfp: Rfp }) {
  const words = useWords();
  const format = useFormat();
  const [signing, setSigning] = useState<Step | null>(null);
  const [isEditing, setEditing] = useState(false);
  const { press: remove } = usePress((fileId: string) => removeFile(fileId).then(refresh));
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
        <Differences differences={differences} currency={rfp.content?.budget?.currency ?? 'IRR'} />
      ) : null}
      {isDraft && !isEditing ? (
        <Attach
          objectType="addendum"
          objectId={addendum.id}
          files={addendum.files}
          onSent={refresh}
          onRemove={(fileId) => void remove(fileId)}
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
