import { SettingsDocument, type SettingsQuery } from '@/generated/graphql';
import { queryOf } from '@/shared/api/query';

// Apart from the screen: what a route's loader imports is loaded with the first page.
export const TABS = ['preferences', 'notices', 'security', 'access', 'data'] as const;
export type Tab = (typeof TABS)[number];

export const settingsQuery = queryOf(SettingsDocument, { first: 1 });
export type Me = NonNullable<SettingsQuery['me']>;
