/* eslint-disable @typescript-eslint/no-explicit-any -- answers of many shapes */
import { expect } from '@jest/globals';
import { MANY, names, NEWCOMER, rows, VISITOR, type Screen } from './screen.js';

/** Screens of visitors and of everybody. */
export const openToAll: Readonly<Record<string, Screen>> = {
  reference: {
    people: [VISITOR],
    shows: ({ visitor }) => {
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
      expect(visitor.rfps.nodes.map(({ budgetBand }: any) => budgetBand?.currency)).toContain('IRR');
      const anonymous = visitor.rfps.nodes.find((rfp: any) => rfp.confidentiality === 'anonymousOwner');
      expect(anonymous).toMatchObject({ owner: null, province: null, budgetBand: null, closesAt: expect.any(String) });
      expect(anonymous.gates.map(({ part }: any) => part)).toEqual(['dossier', 'proposing']);
    },
  },
  'rfp-page': {
    people: [VISITOR, NEWCOMER, 'weaver', 'definer', 'vision', 'sensors', 'carpet.officer', 'admin'],
    asks: async (_, { places }) => ({ id: await places.rfp('weft') }),
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
  'sign-up': {
    people: [VISITOR, NEWCOMER, 'vision'],
    asks: (who, { invitationToken }) => ({
      token: invitationToken,
      invited: true,
      searching: who === NEWCOMER,
      operation: 'foundOrganization',
      kind: 'solver',
    }),
    shows: ({ visitor, newcomer: person, vision }) => {
      expect(visitor.invitation).toMatchObject({ state: 'open', role: 'member', isOtherAddress: null });
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
  'who-saw': {
    people: [NEWCOMER, 'weaver', 'vision', 'carpet.officer'],
    shows: ({ weaver, newcomer: person }) => {
      expect(person.accessLog.nodes).toEqual([]);
      expect(weaver.accessLog.nodes).toMatchObject([
        { reader: 'solver', organization: null, companies: 1, people: null, rfp: { number: expect.any(String) } },
      ]);
    },
  },
};
