import { useFormat } from '@/shared/lib/format';
import { useReference } from '@/shared/lib/reference';
import { useWords } from '@/shared/words/codes';
import { useCompetenceNames } from './use-competences';

const LISTS = ['provinces', 'technologyCategories', 'isicDivisions'] as const;

/** What a code of an improvement says: a competence, a category, an industry, a province, a certificate or a level. */
export function useCodes(codes: readonly string[]): (code: string) => string {
  const words = useWords();
  const format = useFormat();
  const reference = useReference();
  const competence = useCompetenceNames(codes.filter((code) => /^[a-z][a-z0-9-]+$/.test(code)));
  return (code) => {
    const listed = LISTS.map((list) => reference.label(list, code)).find((label) => label && label !== code);
    if (listed) return listed;
    if (competence(code) !== code) return competence(code);
    return /^\d+$/.test(code) ? format.digits(code) : words.value('CertificateKind', code);
  };
}
