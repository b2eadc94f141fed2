import { Injectable } from '@nestjs/common';
import { Db, Log } from '@peyvand/platform';
import { LANGUAGES } from '@peyvand/language';
import { CompetenceReader, glossaryAliases } from '@peyvand/reference';
import { ProfileReader, type ProfileDocument } from '@peyvand/organizations';
import type { CompanyDocument, NeedDocument } from '../engine/documents.js';
import { Expansion } from '../engine/expansion.js';
import { KeptWords, NeedWords } from '../engine/need-words.js';
import { ProfileIndex } from '../engine/profile-index.js';
import { inSlices, type Steps } from '../engine/steps.js';

/** Profiles read at a time. */
const BATCH = 200;
/** No transaction lasts longer than 30 seconds, so none commits later than that after the time its rows bear. */
const LOOK_BACK_MS = 60_000;

export interface Ready {
  readonly index: ProfileIndex;
  /** Of the companies asked for, those that are not in the index because they cannot take part any more. */
  readonly outside: readonly CompanyDocument[];
  /** The words of a need; those of a signed version are kept. */
  readonly wordsOf: (need: NeedDocument, versionId?: string) => NeedWords;
}

/**
 * This worker's index of companies. Brought up to date before each scoring; losing it costs the time of reading again.
 * Changing and using it take turns, in slices that let the rest of the process go first.
 */
@Injectable()
export class IndexKeeper {
  private readonly index = new ProfileIndex();
  private readonly seen = new Map<string, string>();
  private readonly words = new KeptWords();
  private vocabulary: { readonly text: string; readonly expansion: Expansion } | null = null;
  private readSince: Date | null = null;
  private turn: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly profiles: ProfileReader,
    private readonly competences: CompetenceReader,
    private readonly db: Db,
    private readonly log: Log,
  ) {}

  /** Runs a computation on the index with every profile that was committed before this call. */
  use<T>(work: (ready: Ready) => Steps<T>, organizationIds: readonly string[] = []): Promise<T> {
    const mine = this.turn.then(async () => inSlices(work(await this.ready(organizationIds))));
    this.turn = mine.catch(() => null);
    return mine;
  }

  private async ready(organizationIds: readonly string[]): Promise<Ready> {
    await this.refresh();
    const expansion = await this.expansion();
    const unknown = organizationIds.filter((id) => !this.index.find(id));
    return {
      index: this.index,
      outside: unknown.length ? (await this.profiles.of(unknown)).map(companyOf) : [],
      wordsOf: (need, versionId) =>
        versionId ? this.words.of(versionId, need, expansion) : new NeedWords(need, expansion),
    };
  }

  private async refresh(): Promise<void> {
    const startedAt = await this.db.now();
    let taken = 0;
    let batch = await this.profiles.changedSince(this.readSince, BATCH);
    for (;;) {
      taken += await inSlices(this.taking(batch.documents));
      if (!batch.next) break;
      batch = await this.profiles.changedSince(batch.next, BATCH);
    }
    this.readSince = new Date(startedAt.getTime() - LOOK_BACK_MS);
    if (taken) this.log.info('Company profiles taken into the index', { taken, companies: this.index.size });
  }

  /** Answers how many of the documents were news. Who is neither solver nor definer nor listed is forgotten. */
  private *taking(documents: readonly ProfileDocument[]): Steps<number> {
    let taken = 0;
    for (const document of documents) {
      const { organizationId, profileVersionId, changedAt, isVerified, isDefiner, isListed } = document;
      if (!isVerified && !isDefiner && !isListed) {
        this.seen.delete(organizationId);
        yield* this.index.removing(organizationId);
        continue;
      }
      const mark = [profileVersionId, changedAt.getTime(), isVerified, isDefiner, isListed].join(' ');
      if (this.seen.get(organizationId) === mark) continue;
      yield* this.index.putting(companyOf(document));
      this.seen.set(organizationId, mark);
      taken += 1;
    }
    return taken;
  }

  /** Officers add competences, so their words are read anew and analysed when they changed; the glossary is fixed. */
  private async expansion(): Promise<Expansion> {
    const competences = await this.competences.list();
    const text = JSON.stringify(competences);
    if (this.vocabulary?.text !== text)
      this.vocabulary = {
        text,
        expansion: new Expansion([
          ...glossaryAliases().map(({ byLanguage }) => Object.values(byLanguage).flat()),
          ...competences.map(({ labels, synonyms }) =>
            LANGUAGES.flatMap((language) => [labels[language] ?? '', ...synonyms[language]]),
          ),
        ]),
      };
    return this.vocabulary.expansion;
  }
}

/** A company as the engine works on it. */
export const companyOf = (document: ProfileDocument): CompanyDocument => ({
  ...document,
  summary: [document.about, document.summary].filter(Boolean).join('\n'),
});
