import { Menu } from '@mantine/core';
import type { ReactElement } from 'react';

/** Texts that the company wrote before, of which one is taken over. */
export function Told(props: {
  readonly told: readonly { readonly key: string; readonly label: string; readonly text: string }[];
  readonly onTake: (text: string) => void;
  readonly children: ReactElement;
}) {
  return (
    <Menu withinPortal position="bottom-start" width={340} defaultOpened returnFocus>
      <Menu.Target>{props.children}</Menu.Target>
      <Menu.Dropdown mah={300} style={{ overflow: 'auto' }}>
        {props.told.map(({ key, label, text }) => (
          <Menu.Item key={key} onClick={() => props.onTake(text)} dir="auto">
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
