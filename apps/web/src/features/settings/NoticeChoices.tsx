import { Badge, Button, Group, Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import {
  ResetNoticePreferencesStepDocument,
  SetNoticePreferenceStepDocument,
  type MailTiming,
  type NoticeKind,
  type SettingsQuery,
} from '@/generated/graphql';
import { act } from '@/shared/api/act';
import { FormFault } from '@/shared/sending/FormFault';
import { useSending } from '@/shared/sending/use-sending';
import { useFormat } from '@/shared/lib/format';
import { Select } from '@/shared/ui/choices';
import { Panel } from '@/shared/ui/Panel';
import { useWords } from '@/shared/words/codes';
import classes from './Settings.module.css';
import { useInTurn } from './use-in-turn';

const TIMINGS: readonly MailTiming[] = ['atOnce', 'daily', 'never'];

/** Its subject without what only a notice knows, such as a number. */
const plain = (subject: string): string => subject.replace(/\{[^}]*\}/g, '…');

/** When mails come, for all notices and for each kind; in the application they stand always. */
export function NoticeChoices({ preferences }: { preferences: SettingsQuery['myNoticePreferences'] }) {
  const { t } = useLingui();
  const words = useWords();
  const format = useFormat();
  const sending = useSending((input: { kind?: NoticeKind; mail: MailTiming }) =>
    act(SetNoticePreferenceStepDocument, { input }),
  );
  const choose = useInTurn(sending.send);
  const resetting = useSending(() => act(ResetNoticePreferencesStepDocument, { input: { all: true } }));
  const data = TIMINGS.map((value) => ({ value, label: words.value('MailTiming', value) }));
  const whys = [...new Set(preferences.kinds.map(({ kind }) => kind.why))];
  return (
    <Stack gap="md">
      <Panel>
        <Group justify="space-between" align="flex-end">
          <Select
            label={t`Mails for all notices`}
            data={data}
            value={preferences.everyKind}
            allowDeselect={false}
            onChange={(mail) => mail && choose({ mail: mail })}
          />
          <Button variant="default" onClick={() => void resetting.send()} loading={resetting.isSending}>
            <Trans>As it was at first</Trans>
          </Button>
        </Group>
        <FormFault>{sending.fault ?? resetting.fault}</FormFault>
      </Panel>
      {whys.map((why) => {
        const kinds = preferences.kinds.filter(({ kind }) => kind.why === why);
        return (
          <Panel key={why} title={words.value('NoticeWhy', why)}>
            {/* More than a hundred in all: few look for one of them. */}
            <details open={kinds.some(({ isChosen }) => isChosen)}>
              <summary className={classes.oneByOne}>
                <Trans>One by one ({format.number(kinds.length)})</Trans>
              </summary>
              <Stack gap="sm" mt="sm">
                {kinds.map(({ kind, mail, isChosen }) => (
                  <Group key={kind.kind} justify="space-between" wrap="nowrap" align="center">
                    <Text size="sm" style={{ minWidth: 0 }}>
                      {plain(kind.subject)}
                    </Text>
                    {kind.obligatory ? (
                      <Badge variant="light" color="gray" style={{ flex: 'none' }}>
                        <Trans>Always mailed</Trans>
                      </Badge>
                    ) : (
                      <Select
                        aria-label={plain(kind.subject)}
                        data={data}
                        value={mail}
                        allowDeselect={false}
                        w={150}
                        fw={isChosen ? 600 : undefined}
                        onChange={(value) => value && choose({ kind: kind.kind, mail: value })}
                      />
                    )}
                  </Group>
                ))}
              </Stack>
            </details>
          </Panel>
        );
      })}
    </Stack>
  );
}
