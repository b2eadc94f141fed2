import {
  CapacityDocument,
  JoiningDocument,
  OrganizationPageDocument,
  type OrganizationPageQuery,
} from '@/generated/graphql';
import { queryOf } from '@/shared/api/query';

// Apart from the screens: what a route's loader imports is loaded with the first page.
export const organizationQuery = (id: string) => queryOf(OrganizationPageDocument, { id });
export type Organization = NonNullable<OrganizationPageQuery['organization']>;

export const joiningQuery = (id: string) => queryOf(JoiningDocument, { id });

export const capacityQuery = (id: string) => queryOf(CapacityDocument, { id });
