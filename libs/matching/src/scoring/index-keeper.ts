import { Injectable } from '@nestjs/common';
import { Db, Log } from '@peyvand/platform';
import { CompetenceReader, glossaryAliases, LANGUAGES } from '@peyvand/reference';
import { ProfileReader, type ProfileDocument } from '@peyvand/organizations';
import { Expansion } from '../engine/expansion.js';
import { ProfileIndex } from '../engine/profile-index.js';

/** Profiles read at a time: enough to be quick, few enough that the event loop breathes in between. */
const BATCH = 200;
/** No transaction lasts longer than 30 seconds, so none commits later than that after the time its rows bear. */
const LOOK_BACK_MS = 60_000;

export interface Ready {
  readonly index: ProfileIndex;
  readonly expansion: Expansion;
}

/**
 * This worker's index of companies. Brought up to date before each scoring; losing it costs the time of reading again.
 */
@Injectable()
export class IndexKeeper {
  private readonly index = new ProfileIndex();
  private readonly seen = new Map<string, string>();
  private readSince: Date | null = null;
  private refreshing: Promise<Ready> | null = null;

  constructor(
    private readonly profiles: ProfileReader,
    private readonly competences: CompetenceReader,
    private readonly db: Db,
    private readonly log: Log,
  ) {}

  /**
   * The index with every profile that was committed before this call. Calls under way at the same time share one
   * reading.
   */
  async ready(): Promise<Ready> {
    // A reading that began before this call may have missed what was committed since.
    if (this.refreshing) await this.refreshing.catch(() => null);
    this.refreshing ??= this.refresh().finally(() => {
      this.refreshing = null;
    });
    return this.refreshing;
  }

  private async refresh(): Promise<Ready> {
    const startedAt = await this.db.now();
    let taken = 0;
    let batch = await this.profiles.changedSince(this.readSince, BATCH);
    for (;;) {
      for (const document of batch.documents) if (this.take(document)) taken += 1;
      if (!batch.next) break;
      await new Promise((resume) => setImmediate(resume));
      batch = await this.profiles.changedSince(batch.next, BATCH);
    }
    this.readSince = new Date(startedAt.getTime() - LOOK_BACK_MS);
    if (taken) this.log.info('Company profiles taken into the index', { taken, companies: this.index.size });
    return { index: this.index, expansion: await this.expansion() };
  }

  /** Answers whether the document is news. */
  private take(document: ProfileDocument): boolean {
    const mark = `${document.profileVersionId} ${document.changedAt.getTime()} ${document.isVerified}
      ${document.isListed}`;
    if (this.seen.get(document.organizationId) === mark) return false;
    this.seen.set(document.organizationId, mark);
    this.index.put({ ...document, summary: [document.about, document.summary].filter(Boolean).join('\n') });
    return true;
  }

  /** Officers add competences, so their words are read anew; the glossary is fixed. */
  private async expansion(): Promise<Expansion> {
    const competences = await this.competences.list();
    return new Expansion([
      ...glossaryAliases().map(({ byLanguage }) => Object.values(byLanguage).flat()),
      ...competences.map(({ labels, synonyms }) =>
        LANGUAGES.flatMap((language) => [labels[language] ?? '', ...synonyms[language]]),
      ),
    ]);
  }
}
