import { Kbd, Stack, Switch, Table, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { Dialog } from '@/shared/ui/Dialog';

interface Props {
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
  readonly onClose: () => void;
}

/** Which key does what, and the switch that turns them off. */
export function KeysHelp({ isOn, onChange, onClose }: Props) {
  const { t } = useLingui();
  const rows: readonly (readonly [readonly string[], string])[] = [
    [['J', '↓'], t`Next match`],
    [['K', '↑'], t`Match before`],
    [['Enter'], t`Show the chosen match`],
    [['A'], t`Approve and invite, the chosen one or all that are marked`],
    [['D'], t`Set aside for a while, the chosen one or all that are marked`],
    [['R'], t`Reject with a reason, the chosen one or all that are marked`],
    [['X'], t`Mark, to decide on several together`],
    [['Esc'], t`Unmark all`],
    [['Ctrl', 'Z'], t`Take the last decision back`],
    [['?'], t`Show these keys`],
  ];
  return (
    <Dialog opened onClose={onClose} title={t`Keys of the queue`} closeButtonProps={{ 'aria-label': t`Close` }}>
      <Stack gap="md">
        <Switch
          checked={isOn}
          onChange={({ currentTarget }) => onChange(currentTarget.checked)}
          label={t`Single keys work in the queue and on the page of a match`}
        />
        <Table verticalSpacing="xs">
          <Table.Tbody>
            {rows.map(([keys, what]) => (
              <Table.Tr key={what}>
                <Table.Td w={110} dir="ltr">
                  {keys.map((key) => (
                    <Kbd key={key} me={4}>
                      {key}
                    </Kbd>
                  ))}
                </Table.Td>
                <Table.Td>{what}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
        <Text size="sm" c="dimmed">
          <Trans>
            The keys go by their place on the keyboard, whatever language it types. They rest while you write in a
            field.
          </Trans>
        </Text>
      </Stack>
    </Dialog>
  );
}
