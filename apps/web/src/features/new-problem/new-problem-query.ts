import { NewProblemDocument } from '@/generated/graphql';
import { queryOf } from '@/shared/api/query';
import type { Locale } from '@/shared/lib/locale';

/** Stands where no draft was begun; the API is not asked for it. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

/** The form, and the draft that is gone on with. */
export const newProblemQuery = (language: Locale, id: string | undefined) =>
  queryOf(NewProblemDocument, {
    language,
    problemId: id ?? NOBODY,
    hasDraft: Boolean(id),
    text: '',
    hasText: false,
    except: null,
  });
