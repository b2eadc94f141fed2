import type { Guide } from '@/shared/lib/guide';
import type { Organization, ProfileForm } from './profile';

/** What every part of the profile is drawn from. */
export interface PartProps {
  readonly organization: Organization;
  readonly form: ProfileForm;
  readonly onChange: (part: Partial<ProfileForm>) => void;
  readonly guide: Guide;
  readonly isReadOnly: boolean;
}

export const PARTS = ['who', 'skills', 'proof', 'capacity', 'check'] as const;
export type Part = (typeof PARTS)[number];

export const isPart = (text: unknown): text is Part => PARTS.includes(text as Part);
