import { JoiningDocument, OrganizationPageDocument, type OrganizationPageQuery } from '@/generated/graphql';
import { queryOf } from '@/shared/api/query';

export type Organization = NonNullable<OrganizationPageQuery['organization']>;

export const organizationQuery = (id: string) => queryOf(OrganizationPageDocument, { id });
export const joiningQuery = (id: string) => queryOf(JoiningDocument, { id });
