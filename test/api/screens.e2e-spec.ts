import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApi, type TestApi } from '../support/api.js';
import type { TestDatabase } from '../support/database.js';
import { demoDatabase } from '../support/demo.js';
import type { Counted } from '../support/statements.js';
import { furnish, Places, screenTexts, type Furnished } from '../support/screens.js';

/** Nobody who is signed in, and somebody who is and has no organization yet; all others are of the demo. */
const [VISITOR, NEWCOMER] = ['visitor', 'newcomer'];

type Variables = Record<string, unknown>;
/* eslint-disable @typescript-eslint/no-explicit-any -- answers of many shapes */
/** What each person was answered. */
type Seen = Record<string, any>;

interface Screen {
  readonly people: readonly string[];
  readonly asks?: (who: string) => Promise<Variables> | Variables;
  readonly shows: (seen: Seen) => void;
}

const names = (steps: readonly { name: string }[]): string[] => steps.map(({ name }) => name);
const page = (count: number) => ({ totalCount: { count }, pageInfo: { hasNextPage: expect.any(Boolean) } });
const rows = (found: { nodes: unknown[] }): number => found.nodes.length;
/** Job queues write their own notes whenever they please. */
const reads = ({ sent }: Counted<unknown>): number => sent.filter(({ text }) => /^\s*(select|with)/i.test(text)).length;
const MANY = 3;

describe('a screen is drawn from one operation', () => {
  let database: TestDatabase;
  let api: TestApi;
  let places: Places;
  let furnished: Furnished;
  let newcomer: { id: string };
  const texts = screenTexts();

  const SCREENS: Record<string, Screen> = {
    words: {
      people: [VISITOR],
      asks: () => ({ area: 'rfp' }),
      shows: ({ visitor }) => {
        expect(visitor.codes.entries).toContainEqual(
          expect.objectContaining({ code: 'AddendumKind.minor', kind: 'value' }),
        );
        expect([visitor.provinces.length, visitor.technologyCategories.length]).toEqual([31, 9]);
      },
    },
    landing: {
      people: [VISITOR, NEWCOMER, 'weaver', 'vision'],
      shows: ({ visitor }) => {
        expect(visitor.publicFigures).toContainEqual({ code: 'openRfps', value: 6, day: expect.any(String) });
        expect(visitor.publicFigures.length).toBe(4);
        expect(visitor.rfps.totalCount.count).toBe(6);
        expect(visitor.pastRfps).toEqual({ totalCount: { count: 0, isCapped: false }, nodes: [] });
      },
    },
    'open-rfps': {
      people: [VISITOR, NEWCOMER, 'weaver', 'vision', 'carpet.officer'],
      asks: (who) => ({ signedIn: who !== VISITOR, inLanguage: 'en' }),
      shows: ({ visitor, vision }) => {
        expect(visitor).not.toHaveProperty('mySavedSearches');
        expect(rows(vision.mySavedSearches)).toBe(MANY);
        expect(visitor.rfps.facets.map(({ field }: any) => field)).toEqual(
          expect.arrayContaining(['officeField', 'province', 'language']),
        );
        expect(visitor.rfps.nodes).toContainEqual(
          expect.objectContaining({
            language: 'fa',
            teaser: expect.objectContaining({ title: 'Broken wefts', by: 'person' }),
          }),
        );
        const anonymous = visitor.rfps.nodes.find((rfp: any) => rfp.confidentiality === 'anonymousOwner');
        expect(anonymous).toMatchObject({ owner: null, province: null, closesAt: expect.any(String) });
        expect(anonymous.gates.map(({ part }: any) => part)).toEqual(['dossier', 'proposing']);
      },
    },
    'rfp-page': {
      people: [VISITOR, NEWCOMER, 'weaver', 'definer', 'vision', 'sensors', 'carpet.officer', 'admin'],
      asks: async () => ({ id: await places.rfp('weft') }),
      shows: ({ visitor, vision, weaver, sensors, 'carpet.officer': officer }) => {
        expect(visitor.rfp).toMatchObject({ content: null, officeContact: { name: expect.any(String) } });
        expect(visitor.rfp.gates[0].keys.map(({ key }: any) => key)).toContain('signIn');
        expect(sensors.rfp.gates[0].keys).toContainEqual({ key: 'access', operation: 'selfApply' });
        expect(vision.rfp).toMatchObject({
          gates: [],
          myMatch: { state: 'interested' },
          myProposal: { state: 'submitted' },
        });
        expect(vision.rfp.translations).toMatchObject([{ language: 'en', isTranslation: true, isOutdated: false }]);
        expect(vision.rfp.content.objectives[0]).toMatchObject({ baseline: 8, target: 3, unit: expect.any(String) });
        expect([rows(vision.rfp.questions), rows(vision.rfp.addenda)]).toEqual([MANY + 1, MANY - 1]);
        const open = weaver.rfp.questions.nodes.filter(({ state }: any) => state === 'open');
        expect(open.map(({ asker, nextSteps }: any) => [asker, names(nextSteps)[0]])).toEqual(
          Array(MANY).fill([null, expect.stringMatching(/answer/)]),
        );
        expect(rows(weaver.rfp.addenda)).toBe(MANY);
        expect(names(officer.rfp.nextSteps)).toContain('rfp.cancel');
      },
    },
    'problem-page': {
      people: ['weaver', 'definer.two', 'carpet.officer'],
      asks: async (who) => ({
        id: await places.problem(who === 'definer.two' ? 'knit-energy' : 'order-delay'),
        forOffice: who === 'carpet.officer',
      }),
      shows: ({ weaver, 'definer.two': definer, 'carpet.officer': officer }) => {
        expect([rows(weaver.problem.remarks), rows(officer.problem.engagements)]).toEqual([MANY, 2]);
        expect(weaver.problem.stages.map(({ stage }: any) => stage)).toEqual(
          expect.arrayContaining(['submitted', 'opened']),
        );
        expect(officer.problem.waitsFor).toContainEqual(expect.objectContaining({ role: 'office', isMine: true }));
        expect(officer.definerCandidates[0]).toMatchObject({ activeEngagements: expect.any(Number) });
        expect(officer.problem.engagements.nodes[0].nextSteps[0].refusals[0].code).toBe('CONFLICT_NOT_DECLARED');
        expect(rows(definer.problem.definitions)).toBe(1);
      },
    },
    'sign-up': {
      people: [VISITOR, NEWCOMER, 'vision'],
      asks: (who) => ({
        token: furnished.invitationToken,
        invited: true,
        searching: who === NEWCOMER,
        operation: 'foundOrganization',
        kind: 'solver',
      }),
      shows: ({ visitor, newcomer: person, vision }) => {
        expect(visitor.invitation).toMatchObject({ state: 'open', role: 'member', isOtherAddress: false });
        expect(person.invitation).toMatchObject({ isOtherAddress: true, organizationName: expect.any(String) });
        expect(person.me.joiningRequests).toMatchObject([{ state: 'requested', dueAt: expect.any(String) }]);
        const { joiningRequests } = vision.me.memberships.find(({ role }: any) => role === 'head').organization;
        expect(names(joiningRequests[0].nextSteps)).toEqual(['joiningRequest.accept', 'joiningRequest.refuse']);
        expect(visitor.inputs.inputs[0].fields).toContainEqual(
          expect.objectContaining({ name: 'name', isRequired: true }),
        );
        expect(visitor.capacityChecklist[0]).toMatchObject({ item: 'registration', required: true });
      },
    },
    home: {
      people: [NEWCOMER, 'weaver', 'definer', 'vision', 'carpet.officer', 'admin'],
      shows: ({ weaver, newcomer: person, 'carpet.officer': officer }) => {
        expect(weaver.myWork.nodes[0]).toMatchObject({ isMine: true, nextStep: { operation: 'updateProblem' } });
        expect(weaver.myWork.counts.total).toBe(weaver.myWork.totalCount);
        expect(weaver.problems).toMatchObject(page(3));
        expect(weaver.problems.nodes[0].stages).toContainEqual(expect.objectContaining({ stage: 'inMarket' }));
        expect([rows(officer.problems), rows(officer.myRfps)]).toEqual([7, 5]);
        expect(person).toMatchObject({ problems: page(0), myRfps: page(0), myWork: { totalCount: 0 } });
        expect(names(person.me.nextSteps)).toContain('person.foundOrganization');
        expect(weaver.unreadNoticeCount).toBe(MANY);
      },
    },
    'new-problem': {
      people: ['weaver', 'polyester'],
      asks: async (who) => ({
        problemId: await places.problem('carpet-smell'),
        hasDraft: who === 'weaver',
        hasText: true,
        text: 'پارگی پود فرش ماشینی هنگام بافت',
      }),
      shows: ({ weaver, polyester }) => {
        expect(weaver.problem).toMatchObject({ state: 'draft', draftRevision: 1, can: { edit: true } });
        expect(weaver.similarProblems.nodes[0].number).toMatch(/^PRB-/);
        expect(weaver.similarRfps.nodes[0].number).toMatch(/^RFP-/);
        expect(weaver.fieldSuggestions.officeFields[0]).toMatchObject({
          officeField: { code: 'carpet' },
          words: [{ sentence: expect.any(String) }],
        });
        expect(polyester.inputs.inputs[0].fields).toContainEqual(
          expect.objectContaining({ name: 'baseline', example: expect.any(String), maxLength: 2_000 }),
        );
      },
    },
    'definition-editor': {
      people: ['polyester', 'definer.two', 'carpet.officer'],
      asks: async () => ({ id: await places.definition('knit-energy'), section: 'stakes' }),
      shows: ({ polyester, 'definer.two': definer }) => {
        const { comments, suggestions, sectionHistory, sections, problem } = polyester.definition;
        expect([rows(comments), rows(suggestions)]).toEqual([MANY, MANY]);
        expect(rows(sectionHistory)).toBeGreaterThanOrEqual(MANY);
        expect(sectionHistory.nodes[0]).toMatchObject({
          savedBy: expect.any(String),
          content: { stakes: { need: 'Energy is a fourth of the cost.' } },
        });
        expect(sections).toContainEqual({ key: 'stakes', revision: 4, updatedAt: expect.any(String) });
        expect(definer.definition.presence).toMatchObject([{ role: 'owner', section: 'stakes' }]);
        expect(problem.symptom).toEqual(expect.any(String));
        expect(definer.definition.can.edit).toBe(true);
        expect(definer.definitionFindings.findings[0]).toMatchObject({
          start: expect.any(Number),
          suggestion: expect.any(String),
        });
      },
    },
    publication: {
      people: ['foundry', 'definer.two', 'carpet.officer'],
      asks: async () => ({ id: await places.rfp('foundry-porosity'), year: 1405 }),
      shows: ({ foundry: { rfp, rfpFindings, holidays }, 'carpet.officer': officer }) => {
        expect(rfp.visitor).toMatchObject({ owner: null, province: null, content: null });
        expect(rfp.verifiedSolver.gates[0].keys).toEqual([{ key: 'access', operation: 'selfApply' }]);
        expect(rfp.accessHolder.content.requirements.length).toBeGreaterThan(0);
        expect(rfp.dateFindings).not.toBeNull();
        expect(rfpFindings.length).toBeGreaterThan(0);
        expect(holidays.holidays.length).toBeGreaterThan(2);
        expect(names(rfp.nextSteps)).toContain('rfp.submit');
        expect(officer.rfp.visitor).toBeNull();
      },
    },
    'review-queue': {
      people: ['carpet.officer', 'food.officer', 'vision'],
      shows: ({ 'carpet.officer': officer, vision }) => {
        expect(officer.reviewQueue.totalCount.count).toBeGreaterThan(20);
        expect(rows(officer.reviewQueue)).toBe(20);
        expect(officer.reviewQueue.nodes[0]).toMatchObject({
          company: { name: expect.any(String) },
          rfp: { closesAt: expect.any(String) },
          contactsLeft: expect.any(Number),
          score: { id: expect.any(String), hardFailures: [], reasons: { contributions: { text: expect.any(Number) } } },
        });
        expect(names(officer.reviewQueue.nodes[0].nextSteps)[0]).toBe('match.approve');
        expect(officer.myWork.counts.total).toBeGreaterThan(0);
        expect(rows(vision.reviewQueue)).toBe(0);
      },
    },
    match: {
      people: ['carpet.officer', 'vision'],
      asks: async (who) => ({
        id: await (who === 'vision' ? places.match('weft', 'vision') : places.match('weft')),
        rfpId: await places.rfp('weft'),
      }),
      shows: ({ 'carpet.officer': { match, reviewQueue }, vision }) => {
        expect(match.evidence.length).toBe(match.rfp.content.requirements.length);
        expect(match.evidence.flatMap(({ quotes }: any) => quotes).length).toBeGreaterThan(0);
        expect(match.profileAsScored).toMatchObject({ version: 1, isCurrent: true });
        expect(match.history[0]).toMatchObject({ step: 'find', to: 'inReview' });
        expect(rows(match.otherMatches)).toBe(MANY);
        expect(rows(reviewQueue)).toBeGreaterThan(2);
        expect(vision.match).toMatchObject({ state: 'interested', profileAsScored: null });
      },
    },
    'proposal-editor': {
      people: ['steam', 'vision'],
      asks: async (who) => ({ id: await places.proposal(who === 'vision' ? 'weft' : 'steam') }),
      shows: ({ steam, vision }) => {
        expect(steam.proposal.missing.map(({ field }: any) => field)).toContain('content.price.amount');
        expect(steam.proposal.draft.content.technical.answers.length).toBe(
          steam.proposal.rfp.content.requirements.length,
        );
        expect(steam.proposal.party.profile.capabilities.length).toBeGreaterThan(0);
        expect(vision.proposal.receipts).toMatchObject([{ number: expect.any(Number), digest: expect.any(String) }]);
        expect(names(vision.proposal.nextSteps)).toEqual(
          expect.arrayContaining(['proposal.replace', 'proposal.withdraw']),
        );
      },
    },
    'company-profile': {
      people: ['vision', 'steam', 'carpet.officer', 'admin'],
      asks: async (who) => ({
        id: await places.company('vision'),
        from: 4,
        hasDraft: who === 'vision',
        hasText: who === 'vision',
        text: 'ما سامانه بینایی ماشین می‌سازیم.',
      }),
      shows: ({ vision, steam }) => {
        const { profile, pastProjects } = vision.organization;
        expect(rows(pastProjects)).toBeGreaterThan(2);
        expect(profile).toMatchObject({ version: 4, draft: { revision: 1, baseVersion: 4 } });
        expect(profile.preview.matches.length).toBeGreaterThan(2);
        expect(profile.preview.matches[0]).toMatchObject({
          score: expect.any(Number),
          rfp: { title: expect.any(String) },
        });
        expect(vision.profileDifferences.map(({ field }: any) => field)).toEqual(['summary']);
        expect(vision.suggestCapabilities[0]).toMatchObject({ competence: 'machine-vision' });
        expect(steam.organization.profile).toMatchObject({ draft: null, preview: null });
      },
    },
    vetting: {
      people: ['carpet.officer', 'food.officer', 'admin'],
      asks: () => ({ checklistOf: 'solver' }),
      shows: (seen) => {
        const asked = Object.values(seen)
          .flatMap(({ capacityQueue }) => capacityQueue.nodes)
          .filter(({ kind }) => kind === 'solver');
        expect(asked.length).toBeGreaterThan(2);
        expect(asked[0]).toMatchObject({
          evidence: [{ item: 'registration' }, { item: 'capabilityProof' }],
          organization: { name: expect.any(String) },
          waitsFor: [{ until: expect.any(String) }],
        });
        expect(names(asked[0].nextSteps)).toContain('capacity.verify');
      },
    },
    settings: {
      people: [NEWCOMER, 'weaver', 'vision', 'carpet.officer', 'admin'],
      shows: ({ weaver }) => {
        expect(weaver.me.sessions).toMatchObject([{ isCurrent: true }]);
        expect(weaver.session).toMatchObject({ idleUntil: expect.any(String), stepUpUntil: expect.any(String) });
        expect(weaver.myNoticePreferences.kinds.length).toBeGreaterThan(100);
        expect([rows(weaver.noticeFolds), rows(weaver.disclosures)]).toEqual([MANY, 4]);
        const solvers = weaver.disclosures.nodes.filter(({ reader }: any) => reader === 'solver');
        expect(solvers).toMatchObject([{ organization: null, companies: 1 }]);
      },
    },
    administration: {
      people: ['admin'],
      shows: ({ admin }) => {
        expect([rows(admin.accounts), rows(admin.competences)]).toEqual([20, 20]);
        expect(admin.queueFigures.map(({ queue }: any) => queue)).toContain('events');
        expect(admin.auditEntries.nodes[0]).toMatchObject({ byName: expect.any(String), text: expect.any(String) });
      },
    },
  };

  beforeAll(async () => {
    database = await demoDatabase();
    api = await startApi(database);
    places = new Places(api);
    newcomer = await api.a.person();
    furnished = await furnish(api, places, newcomer);
  }, 120_000);

  afterAll(async () => {
    await api.close();
    await database.drop();
  });

  it('has its people told here', () => {
    expect([...texts.keys()].sort()).toEqual(Object.keys(SCREENS).sort());
  });

  it.each(Object.entries(SCREENS))('%s', async (name, { people, asks, shows }) => {
    const seen: Seen = {};
    for (const who of people) {
      const client =
        who === VISITOR ? api.anonymous : api.as(who === NEWCOMER ? newcomer : { id: await places.person(who) });
      const variables = { language: 'fa', ...(await asks?.(who)) };
      const read = (first: number) =>
        api.countSql(() => client.request(texts.get(name) ?? '', { ...variables, first }));
      await read(2);
      let [few, many] = [await read(2), await read(20)];
      // Two batches fall into one when both happen to be asked for in the same moment.
      for (let again = 0; again < 2 && reads(few) !== reads(many); again += 1)
        [few, many] = [await read(2), await read(20)];
      expect({ who, errors: many.result.errors ?? [] }).toEqual({ who, errors: [] });
      expect({ who, reads: reads(many), repeats: many.repeats }).toEqual({
        who,
        reads: reads(few),
        repeats: few.repeats,
      });
      seen[who] = many.result.data;
    }
    shows(seen);
  });
});
