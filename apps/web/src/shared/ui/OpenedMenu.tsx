import { Menu, type MenuProps } from '@mantine/core';
import { cloneElement, useEffect, useRef, useState, type ReactElement, type ReactNode, type Ref } from 'react';

interface Referred {
  readonly ref?: Ref<HTMLButtonElement>;
}

interface Props extends MenuProps {
  /** A button. */
  readonly target: ReactElement;
  readonly children: ReactNode;
  /** Of the list, where it may be long. */
  readonly height?: number;
}

/** A menu that comes because it was asked for (`menuLater`): it opens, and leaves the focus to its button. */
export function OpenedMenu({ target, children, height, ...props }: Props) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    button.current?.focus();
    setOpen(true);
  }, []);
  return (
    <Menu {...props} withinPortal returnFocus opened={isOpen} onChange={setOpen}>
      <Menu.Target>{cloneElement(target as ReactElement<Referred>, { ref: button })}</Menu.Target>
      <Menu.Dropdown {...(height ? { mah: height, style: { overflow: 'auto' } } : {})}>{children}</Menu.Dropdown>
    </Menu>
  );
}
