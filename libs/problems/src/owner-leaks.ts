import { Injectable } from '@nestjs/common';
import { FileReader } from '@peyvand/files';
import { NotFound, Refusal, Refusals } from '@peyvand/kernel';
import { foldJoined, wordsOf } from '@peyvand/language';
import { AnyOwner, leakFinder, OrganizationReader, type Leak } from '@peyvand/organizations';
import { findProvince } from '@peyvand/reference';
import { givenFinder } from './leaks/given-finder.js';
import { givenMarks } from './leaks/marks.js';
import { placeNames } from './leaks/places.js';
import type { ProblemEntity } from './problem.entity.js';
import { ProblemRepository } from './problem.repository.js';

/**
 * Every answer in words that others read; the place itself is read by the office alone where the owner is hidden.
 */
const LEAVES = ['title', 'symptom', 'whereWhen', 'magnitude', 'baseline', 'impact', 'tried'] as const;

type HiddenOwner = Pick<ProblemEntity, 'ownerId' | 'province' | 'placeText' | 'parkId' | (typeof LEAVES)[number]> & {
  readonly confidentiality: string | null;
};
export type Leaving = HiddenOwner & Pick<ProblemEntity, 'id'>;
/** A problem, or what was made of it and may hide the owner more than the problem does. */
export interface OfProblem {
  readonly problemId: string;
  readonly confidentiality?: string;
  /** Its problem and its definition tell of machines by type and model; what is made of them must not. */
  readonly mayNameTypes?: boolean;
}
export type OwnerLeak = Omit<Leak, 'code'> & { readonly code: Leak['code'] | 'NAMES_PLACE' };
/** Null where the owner is not hidden. */
export type OwnerFinder = ((text: string) => OwnerLeak | null) | null;
/** By the fields they came in. */
export type Texts = Readonly<Record<string, string | null | undefined>>;

/** How every text that gives a hidden owner away is refused. */
export const ownerNamed = (field: string, { code, excerpt, position }: OwnerLeak): Refusal =>
  new Refusal('OWNER_NAMED', field, { leak: code, excerpt, position });

/** The gate of every text that leaves: an owner that is hidden is not given away in it, whoever writes it. */
@Injectable()
export class OwnerLeaks {
  constructor(
    private readonly organizations: OrganizationReader,
    private readonly anyOwner: AnyOwner,
    private readonly problems: ProblemRepository,
    private readonly files: FileReader,
  ) {}

  /** @throws Refusals OWNER_NAMED, one per answer, with the words that point at the owner and where they begin. */
  async refuse(problem: Leaving): Promise<void> {
    const names = isHidden(problem.confidentiality) ? await this.files.named('problem', problem.id) : [];
    await this.refuseIn(problem, {
      ...Object.fromEntries(LEAVES.map((field) => [field, problem[field]])),
      files: namesIn(names.map(({ name }) => name)),
    });
  }

  /** The same for texts that are added to a problem. */
  async refuseIn(problem: HiddenOwner, texts: Texts): Promise<void> {
    refuseWith(await this.finder(problem, true), texts);
  }

  /** The same for texts around what is made of a problem: its definitions, RFPs and matches. */
  async refuseOf(of: OfProblem, texts: Texts): Promise<void> {
    if (Object.values(texts).some(Boolean)) refuseWith(await this.finderOf(of), texts);
  }

  /**
   * The same for who does not know the owner. Any owner and any park is refused alike, so that guessing names tells
   * nothing. Made ready before anything is locked.
   */
  async gateFromOutside(): Promise<(of: Pick<HiddenOwner, 'confidentiality'>, texts: Texts) => void> {
    const find = await this.anyOwner.finder();
    return ({ confidentiality }, texts) => {
      if (isHidden(confidentiality)) refuseWith(find, texts);
    };
  }

  /** For checks that look through whole documents. */
  async finderOf({ problemId, confidentiality, mayNameTypes = false }: OfProblem): Promise<OwnerFinder> {
    if (confidentiality && !isHidden(confidentiality)) return null;
    const problem = await this.problems.find(problemId);
    if (!problem) throw new NotFound();
    return this.finder({ ...problem, confidentiality: confidentiality ?? problem.confidentiality }, mayNameTypes);
  }

  private async finder(problem: HiddenOwner, mayNameTypes: boolean): Promise<OwnerFinder> {
    const { confidentiality, ownerId, parkId, province, placeText } = problem;
    if (!isHidden(confidentiality)) return null;
    const owner = leakFinder(await this.organizations.identifying(ownerId));
    const park = parkId ? await this.organizations.find(parkId) : null;
    const told = publicPlaces(province);
    const names = [placeText, park?.name].filter((name): name is string => !!name && !told.has(foldJoined(name)));
    const place = leakFinder({ names, identifiers: [], phones: [], emails: [], links: [] });
    const marks = givenMarks([...LEAVES.map((field) => problem[field]), placeText]);
    const given = givenFinder(
      names.flatMap((name) => placeNames(name, told)),
      mayNameTypes ? { ...marks, types: [] } : marks,
    );
    return (text) => {
      const named = owner(text);
      if (named) return named;
      const placed = place(text);
      return placed ? { ...placed, code: 'NAMES_PLACE' } : given(text);
    };
  }
}

/** Names of files as one text, without their endings, in which a hidden owner may stand. */
export const namesIn = (names: readonly string[]): string =>
  names.map((name) => name.replace(/[_.-]+/g, ' ')).join('\n');

const isHidden = (confidentiality: string | null): boolean =>
  confidentiality === 'anonymousOwner' || confidentiality === 'ndaOnly';

function refuseWith(find: OwnerFinder, texts: Texts): void {
  if (!find) return;
  Refusals.throwIfAny(
    Object.entries(texts).flatMap(([field, text]) => {
      const leak = text ? find(text) : null;
      return leak ? [ownerNamed(field, leak)] : [];
    }),
  );
}

/** The province is told of hidden owners too, so its name gives nothing away. */
function publicPlaces(code: string | null): ReadonlySet<string> {
  const labels = code ? findProvince(code)?.labels : undefined;
  return new Set(
    [labels?.fa, labels?.en, labels?.tr, labels?.zh].flatMap((name) => [
      foldJoined(name ?? ''),
      ...wordsOf(name ?? '').map(({ key }) => key),
    ]),
  );
}
