import { ActionIcon, Anchor, Button, NavLink, type ActionIconProps, type AnchorProps } from '@mantine/core';
import type { ButtonProps, NavLinkProps } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, Ref } from 'react';

type Html<Own> = Own & Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof Own> & { ref?: Ref<HTMLAnchorElement> };

// The router's link loses Mantine's choice of element, so each is pinned to an anchor first.
const AnchorOf = (props: Html<AnchorProps>) => <Anchor {...props} />;
const ButtonOf = (props: Html<ButtonProps>) => <Button component="a" {...props} />;
const NavOf = (props: Html<NavLinkProps>) => <NavLink component="a" {...props} />;
const IconOf = (props: Html<ActionIconProps>) => <ActionIcon component="a" {...props} />;

export const TextLink = createLink(AnchorOf);
export const ButtonLink = createLink(ButtonOf);
export const MenuLink = createLink(NavOf);
export const IconLink = createLink(IconOf);
