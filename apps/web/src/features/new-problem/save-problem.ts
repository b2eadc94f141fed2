import { BeginProblemDocument, SaveProblemDocument } from '@/generated/graphql';
import { act, newKey } from '@/shared/api/act';
import { ApiError } from '@/shared/api/refused';
import { request } from '@/shared/api/request';
import { dropDraft, keepDraft, readDraft } from '@/shared/drafts/local-drafts';
import type { Saved } from '@/shared/drafts/use-autosave';
import { draftOf, isSame, type Draft } from './draft';

/** For whom a problem is written down; said once, when it is begun. */
export interface ForWhom {
  readonly organizationId?: string;
  readonly ownerId?: string;
}
export interface Theirs {
  readonly text: Draft;
  readonly base: Draft | null;
}

interface Beginning {
  readonly key: string;
  readonly value: Draft;
  readonly forWhom: ForWhom;
}
/** The name of the copy on this device of what was not begun yet. */
export const NEW = 'problem.new';
const BEGINNING = `${NEW}.begun`;

/** Brings a draft to the API: begins the problem with the first words, then saves over what was read. */
export class ProblemSaver {
  /** Why the last try was refused; null when it was not. */
  fault: unknown = null;
  private sent: Draft | undefined;

  constructor(
    private id: string | undefined,
    private readonly onBegun: (id: string) => void,
  ) {}

  async save(value: Draft, revision: number, forWhom: ForWhom): Promise<Saved<Theirs>> {
    this.fault = null;
    try {
      return this.id ? await this.change(this.id, value, revision) : await this.begin(value, forWhom);
    } catch (error) {
      this.fault = error;
      throw error;
    }
  }

  /** The same words under the same key until there is an answer: a line that breaks does not begin two problems. */
  private async begin(value: Draft, forWhom: ForWhom): Promise<Saved<Theirs>> {
    const first = readDraft<Beginning>(BEGINNING)?.value ?? { key: newKey(), value, forWhom };
    keepDraft(BEGINNING, first);
    const input = { ...first.value, ...first.forWhom, idempotencyKey: first.key };
    const data = await act(BeginProblemDocument, { input }, { quietly: true }).catch((error: unknown) => {
      // A rule said no: the next try may say something else.
      if (error instanceof ApiError && error.refusals.length) dropDraft(BEGINNING);
      throw error;
    });
    const problem = data.createProblem.problem;
    if (!problem) throw new ApiError('NOT_FOUND');
    this.id = problem.id;
    this.sent = first.value;
    dropDraft(BEGINNING);
    dropDraft(NEW);
    this.onBegun(problem.id);
    if (isSame(first.value, value)) return { revision: problem.draftRevision };
    return this.change(problem.id, value, problem.draftRevision);
  }

  private async change(problemId: string, value: Draft, revision: number): Promise<Saved<Theirs>> {
    const before = this.sent;
    this.sent = value;
    const { updateProblem } = await request(SaveProblemDocument, { input: { ...value, problemId, revision } });
    const { problem, refusals, current, base } = updateProblem;
    if (problem && !refusals.length) return { revision: problem.draftRevision };
    const stale = refusals.find(({ code }) => code === 'STALE');
    const now = Number(stale?.params.find(({ name }) => name === 'revision')?.value);
    if (!stale || !current || !now) throw new ApiError('BAD_INPUT', refusals);
    const text = draftOf(current);
    if (isSame(text, value)) return { revision: now };
    // What stands there is what we sent ourselves when the answer was lost.
    if (before && isSame(text, before)) return this.change(problemId, value, now);
    return { revision: now, theirs: { text, base: base ? draftOf(base) : null } };
  }
}
