import { newId } from '@peyvand/kernel';
import type { RfpContent } from '../content/rfp-content.model.js';
import type { RfpSubject } from '../content/rfp-subject.model.js';
import type { ImportRfpRow } from '../rfp.inputs.js';

const SUMMARY_MAX = 600;

/** The beginning of the text, up to the end of a sentence or word. */
export function summaryOf({ text }: Pick<ImportRfpRow, 'text'>): string {
  const letters = [...text.replaceAll(/\s+/g, ' ')];
  if (letters.length <= SUMMARY_MAX) return letters.join('');
  const cut = letters.slice(0, SUMMARY_MAX - 1).join('');
  const end = Math.max(cut.lastIndexOf('. '), cut.lastIndexOf('؟ '), cut.lastIndexOf('。'));
  return end > SUMMARY_MAX / 2 ? cut.slice(0, end + 1) : `${cut.slice(0, cut.lastIndexOf(' '))}…`;
}

/** What is known of an imported call; the parts that its source does not tell stay empty. */
export function contentOf(row: ImportRfpRow): RfpContent {
  return {
    languages: [row.language],
    summary: summaryOf(row),
    background: row.text,
    requirements: row.requirements.map(({ text, kind, competences }, place) => ({
      id: newId(),
      text,
      kind: kind ?? 'must',
      acceptanceTest: null,
      rank: place + 1,
      competences: competences ?? [],
    })),
    timeline: { opensAt: row.opensAt ?? null, closesAt: row.closesAt },
  };
}

export const subjectOf = ({ keywords }: ImportRfpRow): RfpSubject => ({ keywords: keywords ?? [] });
