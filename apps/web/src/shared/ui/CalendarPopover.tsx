import { Popover } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import type { ComponentProps } from 'react';
import { CalendarGrid } from './CalendarGrid';
import classes from './DateField.module.css';

interface Props extends ComponentProps<typeof CalendarGrid> {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** The calendar below the field it stands in, which has to be positioned. */
export function CalendarPopover({ isOpen, onClose, ...grid }: Props) {
  const { t } = useLingui();
  return (
    <Popover
      opened={isOpen}
      onChange={(opened) => (opened ? undefined : onClose())}
      position="bottom-start"
      trapFocus
      returnFocus
      withRoles={false}
    >
      <Popover.Target>
        <span className={classes.edge} />
      </Popover.Target>
      <Popover.Dropdown role="dialog" aria-label={t`Calendar`} p="sm">
        <CalendarGrid {...grid} />
      </Popover.Dropdown>
    </Popover>
  );
}
