import { Menu } from '@mantine/core';
import type { ReactElement } from 'react';
import { OpenedMenu } from '@/shared/ui/OpenedMenu';

/** Texts that the company wrote before, of which one is taken over. */
export function Told(props: {
  readonly told: readonly { readonly key: string; readonly label: string; readonly text: string }[];
  readonly onTake: (text: string) => void;
  readonly children: ReactElement;
}) {
  return (
    <OpenedMenu position="bottom-start" width={340} height={300} target={props.children}>
      {props.told.map(({ key, label, text }) => (
        <Menu.Item key={key} onClick={() => props.onTake(text)} dir="auto">
          {label}
        </Menu.Item>
      ))}
    </OpenedMenu>
  );
}
