import { ChecklistDocument, type AskedCapacityFragment, type CapacityKind } from '@/generated/graphql';
import { queryOf } from '../api/query';

export type Asked = AskedCapacityFragment;

export const checklistOf = (kind: CapacityKind) => ({ ...queryOf(ChecklistDocument, { kind }), staleTime: 86_400_000 });
