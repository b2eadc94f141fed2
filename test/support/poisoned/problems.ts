import { acceptedProblem, submittedProblem } from '../problems.js';
import type { Case } from './poison.js';

export const PROBLEMS: Readonly<Record<string, Case>> = {
  ExpireOffersClock: {
    table: 'engagement',
    done: "select state = 'expired' as done from engagement where id = $1",
    lay: ({ api, both, scene, sql }) =>
      both(async (place) => {
        const { office, owner, definer } = scene(place);
        const input = { problemId: await acceptedProblem(api, { owner, office }), definerId: definer.id };
        const { data } = await api
          .as(office.head)
          .request('mutation($input: OfferEngagementInput!) { offerEngagement(input: $input) { engagement { id } } }', {
            input,
          });
        const { id } = data.offerEngagement.engagement;
        await sql('update engagement set due_at = clock_timestamp() - $2::interval where id = $1', [
          id,
          `${2 - place} hours`,
        ]);
        return id;
      }),
  },
  VerifySignedTextsClock: {
    table: 'definition_version',
    done: "select verified_at > clock_timestamp() - interval '1 day' as done from definition_version where id = $1",
    lay: ({ both, scene, sql }) =>
      both(async (place) => {
        const { rows } = await sql(
          `update definition_version set verified_at = clock_timestamp() - $2::interval
            where problem_id = $1 and signed_at is not null returning id`,
          [scene(place).problemId, `${9 - place} days`],
        );
        return rows[0].id;
      }),
  },
  MoveDueProblemsClock: {
    table: 'problem',
    done: "select state = 'lapsed' as done from problem where id = $1",
    lay: ({ api, both, scene, sql }) =>
      both(async (place) => {
        const { office, owner } = scene(place);
        const problemId = await submittedProblem(api, { owner, office });
        const { data } = await api
          .as(office.head)
          .request('mutation($input: AskProblemInfoInput!) { askProblemInfo(input: $input) { refusals { code } } }', {
            input: { problemId, question: 'Which loom?' },
          });
        expect(data.askProblemInfo.refusals).toEqual([]);
        await sql('update problem set due_at = clock_timestamp() - $2::interval where id = $1', [
          problemId,
          `${2 - place} hours`,
        ]);
        return problemId;
      }),
  },
};
