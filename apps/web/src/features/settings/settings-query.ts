import { SettingsDocument, type SettingsQuery } from '@/generated/graphql';
import { queryOf } from '@/shared/api/query';

export const TABS = ['preferences', 'notices', 'security', 'access', 'data'] as const;
export type Tab = (typeof TABS)[number];
export type Me = NonNullable<SettingsQuery['me']>;

export const settingsQuery = queryOf(SettingsDocument, { first: 1 });
