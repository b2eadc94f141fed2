import { Injectable } from '@nestjs/common';
import { asHead, defineActs, NotFound, only, type Viewer } from '@peyvand/kernel';
import { Db } from '@peyvand/platform';
import type { MatchState } from '../match.entity.js';
import type { MatchStoryModel } from './match-story.model.js';

export type StorySide = 'owner' | 'company';

/** What decides whether a match may be told to everybody. */
export interface StorySituation {
  readonly state: MatchState;
  readonly ownerId: string;
  readonly organizationId: string;
  /** It led to a proposal that was opened. */
  readonly isAnswered: boolean;
  readonly released: readonly StorySide[];
}

/** The side that the viewer binds by itself; nobody heads both, for an owner does not answer its own RFP. */
export function sideOf(viewer: Viewer, { ownerId, organizationId }: StorySituation): StorySide | null {
  if (viewer.heads(ownerId)) return 'owner';
  return viewer.heads(organizationId) ? 'company' : null;
}

const eitherHead = asHead<StorySituation>((story) => [story.ownerId, story.organizationId]);

const hasReleased = (story: StorySituation, viewer: Viewer): boolean => {
  const side = sideOf(viewer, story);
  return side !== null && story.released.includes(side);
};

export const storyActs = defineActs<MatchState, StorySituation>('match')({
  releaseStory: { by: only(eitherHead, (story, viewer) => story.isAnswered && !hasReleased(story, viewer)) },
  withdrawStory: { by: only(eitherHead, hasReleased) },
});

const isAnswered = `r.state = 'opened' and exists (select 1 from proposal x
  where x.rfp_id = m.rfp_id and x.party_id = m.organization_id and x.state = 'opened')`;

/** Matches that both sides let everybody read. */
@Injectable()
export class MatchStories {
  constructor(private readonly db: Db) {}

  /** One statement however many they are. */
  async load(ids: readonly string[]): Promise<Map<string, StorySituation>> {
    const rows = await this.db.query<StorySituation & { id: string }>(
      `select m.id, m.state, p.owner_id as "ownerId", m.organization_id as "organizationId",
         ${isAnswered} as "isAnswered",
         array(select s.side from match_story_release s where s.match_id = m.id) as released
       from match m join rfp r on r.id = m.rfp_id join problem p on p.id = r.problem_id
       where m.id = any($1::uuid[])`,
      [ids],
    );
    return new Map(rows.map(({ id, ...situation }) => [id, situation]));
  }

  /** For the side of the viewer; once more changes nothing. */
  release(viewer: Viewer, matchId: string): Promise<string> {
    return this.take(viewer, matchId, 'releaseStory', (side) =>
      this.db.query(
        `insert into match_story_release (match_id, side, released_by, released_at)
          values ($1, $2, $3, clock_timestamp()) on conflict do nothing`,
        [matchId, side, viewer.personId],
      ),
    );
  }

  /** Either side ends it for everybody, whatever the other one says. */
  withdraw(viewer: Viewer, matchId: string): Promise<string> {
    return this.take(viewer, matchId, 'withdrawStory', (side) =>
      this.db.query('delete from match_story_release where match_id = $1 and side = $2', [matchId, side]),
    );
  }

  /**
   * The newest that both sides released. Of an RFP that hides something neither its owner nor what it asks for is told:
   * a release gives away no more than the teaser shows.
   */
  newest(): Promise<MatchStoryModel | null> {
    return this.db.one<MatchStoryModel>(
      `select jsonb_build_object('id', r.id) as rfp, c.name as "companyName",
         case when r.confidentiality = 'public' then o.name end as "ownerName",
         s.score, s.reasons -> 'contributions' as contributions,
         case when r.confidentiality = 'public' then s.reasons -> 'competences' else '[]' end as competences,
         b.released_at as "releasedAt"
       from (select match_id, max(released_at) as released_at from match_story_release group by match_id
           having count(*) = 2) b
         join match m on m.id = b.match_id join match_score s on s.id = m.score_id
         join rfp r on r.id = m.rfp_id join problem p on p.id = r.problem_id
         join organization o on o.id = p.owner_id join organization c on c.id = m.organization_id
       where ${isAnswered}
       order by b.released_at desc, m.id limit 1`,
    );
  }

  /** @throws NotFound for who is neither of the sides. */
  private take(
    viewer: Viewer,
    matchId: string,
    act: 'releaseStory' | 'withdrawStory',
    write: (side: StorySide) => Promise<unknown>,
  ): Promise<string> {
    return this.db.inTransaction(async () => {
      // Looked for first: a lock that is waited for would tell a stranger that the match is there.
      await this.ofEither(viewer, matchId);
      await this.db.query('select 1 from match where id = $1 for share', [matchId]);
      const story = await this.ofEither(viewer, matchId);
      const side = sideOf(viewer, story);
      if (side && story.released.includes(side) === (act === 'releaseStory')) return matchId;
      storyActs.require(act, story.state, viewer, story);
      if (side) await write(side);
      return matchId;
    });
  }

  private async ofEither(viewer: Viewer, matchId: string): Promise<StorySituation> {
    const story = (await this.load([matchId])).get(matchId);
    if (!story || !isOfEither(viewer, story)) throw new NotFound();
    return story;
  }
}

/** Before it was answered, a match is nothing that the owner knows of. */
const isOfEither = (viewer: Viewer, { ownerId, organizationId, isAnswered: isKnown }: StorySituation): boolean =>
  isKnown && (viewer.actsFor(ownerId) || viewer.actsFor(organizationId));
