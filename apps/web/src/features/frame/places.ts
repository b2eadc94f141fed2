import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import IconBuilding from '@tabler/icons-react/icons/IconBuilding';
import IconBulb from '@tabler/icons-react/icons/IconBulb';
import IconChecklist from '@tabler/icons-react/icons/IconChecklist';
import IconFileText from '@tabler/icons-react/icons/IconFileText';
import IconHome from '@tabler/icons-react/icons/IconHome';
import IconInbox from '@tabler/icons-react/icons/IconInbox';
import IconPencil from '@tabler/icons-react/icons/IconPencil';
import IconSend from '@tabler/icons-react/icons/IconSend';
import IconSettings from '@tabler/icons-react/icons/IconSettings';
import IconShieldCheck from '@tabler/icons-react/icons/IconShieldCheck';
import IconTargetArrow from '@tabler/icons-react/icons/IconTargetArrow';
import type { ComponentType } from 'react';
import { hasCapacity, mayBegin, type Viewer } from '@/shared/viewer/viewer';

export interface Place {
  readonly path: string;
  readonly label: MessageDescriptor;
  readonly icon: ComponentType<{ size?: number; stroke?: number }>;
  readonly isFor: (viewer: Viewer) => boolean;
}

const all = (): boolean => true;
const office = (viewer: Viewer): boolean => hasCapacity(viewer, 'office');

/** What leads where, in the order of how often it is needed. */
export const PLACES: readonly Place[] = [
  { path: '/home', label: msg`Home`, icon: IconHome, isFor: all },
  { path: '/queue', label: msg`Review queue`, icon: IconInbox, isFor: office },
  {
    path: '/problems',
    label: msg`Problems`,
    icon: IconBulb,
    isFor: (viewer) => mayBegin(viewer, 'problem.create') || hasCapacity(viewer, 'problemOwner', 'office'),
  },
  {
    path: '/engagements',
    label: msg`Definitions`,
    icon: IconPencil,
    isFor: (viewer) => hasCapacity(viewer, 'definer'),
  },
  { path: '/rfps', label: msg`Requests for proposals`, icon: IconFileText, isFor: all },
  { path: '/matches', label: msg`Matches`, icon: IconTargetArrow, isFor: (viewer) => hasCapacity(viewer, 'solver') },
  { path: '/proposals', label: msg`My proposals`, icon: IconSend, isFor: (viewer) => hasCapacity(viewer, 'solver') },
  { path: '/vetting', label: msg`Verification`, icon: IconChecklist, isFor: office },
  { path: '/organizations', label: msg`Organizations`, icon: IconBuilding, isFor: all },
  {
    path: '/administration',
    label: msg`Administration`,
    icon: IconShieldCheck,
    isFor: ({ isAdministrator }) => isAdministrator,
  },
  { path: '/account', label: msg`Settings`, icon: IconSettings, isFor: all },
];
