import { Injectable } from '@nestjs/common';
import { Refusal, Refusals } from '@peyvand/kernel';
import { foldText, toAsciiDigits } from '@peyvand/language';
import { leakFinder, OrganizationReader, type Leak } from '@peyvand/organizations';
import { findProvince } from '@peyvand/reference';
import type { ProblemEntity } from './problem.entity.js';

/**
 * Every answer in words that others read; the place itself is read by the office alone where the owner is anonymous.
 */
const LEAVES = ['title', 'symptom', 'whereWhen', 'magnitude', 'baseline', 'impact', 'tried'] as const;

export type Leaving = Pick<
  ProblemEntity,
  'confidentiality' | 'ownerId' | 'province' | 'placeText' | 'parkId' | (typeof LEAVES)[number]
>;
interface Found {
  readonly leak: Leak['code'] | 'NAMES_PLACE';
  readonly excerpt: string;
}
type Finder = (text: string) => Found | null;

/** An owner that wants to stay anonymous must not give itself away in what leaves. */
@Injectable()
export class OwnerLeaks {
  constructor(private readonly organizations: OrganizationReader) {}

  /** @throws Refusals OWNER_NAMED, one per answer, with the words that point at the owner and where they begin. */
  async refuse(problem: Leaving): Promise<void> {
    await this.refuseIn(problem, Object.fromEntries(LEAVES.map((field) => [field, problem[field]])));
  }

  /** The same for texts that are added to a problem, by the fields they came in. */
  async refuseIn(problem: Leaving, texts: Readonly<Record<string, string | null>>): Promise<void> {
    if (problem.confidentiality !== 'anonymousOwner') return;
    const find = await this.finder(problem);
    Refusals.throwIfAny(
      Object.entries(texts).flatMap(([field, text]) => {
        const found = find(text ?? '');
        return found
          ? [new Refusal('OWNER_NAMED', field, { ...found, position: positionOf(text ?? '', found.excerpt) })]
          : [];
      }),
    );
  }

  private async finder({ ownerId, parkId, province, placeText }: Leaving): Promise<Finder> {
    const owner = leakFinder(await this.organizations.identifying(ownerId));
    const park = parkId ? await this.organizations.find(parkId) : null;
    const told = publicPlaces(province);
    const names = [placeText, park?.name].filter((name): name is string => !!name && !told.has(foldText(name).trim()));
    const place = leakFinder({ names, identifiers: [], phones: [], emails: [], links: [] });
    return (text) => {
      const named = owner(text);
      if (named) return { leak: named.code, excerpt: named.excerpt };
      const placed = place(text);
      return placed ? { leak: 'NAMES_PLACE', excerpt: placed.excerpt } : null;
    };
  }
}

/** The province is told of anonymous owners too, so its name gives nothing away. */
function publicPlaces(code: string | null): ReadonlySet<string> {
  const labels = code ? findProvince(code)?.labels : undefined;
  return new Set([labels?.fa, labels?.en, labels?.tr, labels?.zh].map((name) => foldText(name ?? '').trim()));
}

/**
 * Where the excerpt begins, counted from 0. Numbers are found however their digits are written, marks in small letters.
 */
function positionOf(text: string, excerpt: string): number {
  const plain = (value: string): string => toAsciiDigits(value).toLowerCase();
  return Math.max(0, plain(text).indexOf(plain(excerpt)));
}
