/* eslint-disable @typescript-eslint/no-explicit-any -- answers of many shapes */
import { expect } from '@jest/globals';
import { MANY, names, rows, type Screen } from './screen.js';

/** Screens of companies, offices and the administrator. */
export const deciding: Readonly<Record<string, Screen>> = {
  'review-queue': {
    people: ['carpet.officer', 'food.officer', 'vision'],
    shows: ({ 'carpet.officer': officer, vision }) => {
      expect(officer.reviewQueue.pageInfo.hasNextPage).toBe(true);
      expect(rows(officer.reviewQueue)).toBe(20);
      expect(officer.reviewQueue.nodes[0]).toMatchObject({
        company: { name: expect.any(String) },
        rfp: { closesAt: expect.any(String) },
        contactsLeft: expect.any(Number),
        score: { id: expect.any(String), hardFailures: [], reasons: { contributions: { text: expect.any(Number) } } },
      });
      expect(names(officer.reviewQueue.nodes[0].nextSteps)[0]).toBe('match.approve');
      const { total, criteria, confidence } = officer.reviewQueue.nodes[0].score;
      expect([Number.isInteger(total), criteria.length]).toEqual([true, 6]);
      for (const { points, max } of criteria) expect([points >= 0 && points <= max, max]).toEqual([true, 10]);
      expect(confidence).toMatchObject({
        level: expect.stringMatching(/^(low|medium|high)$/),
        reasons: [{ text: expect.stringMatching(/شاهد/) }, { text: expect.any(String) }, { text: expect.any(String) }],
      });
      expect(rows(vision.reviewQueue)).toBe(0);
    },
  },
  'review-queue-around': {
    people: ['carpet.officer', 'vision'],
    shows: ({ 'carpet.officer': officer, vision }) => {
      expect(officer.reviewQueue.totalCount.count).toBeGreaterThan(20);
      expect(officer.reviewQueue.facets.map(({ field }: any) => field)).toContain('officeField');
      expect(officer.reviewQueueExpected).toEqual([]);
      expect(vision.reviewQueue.totalCount.count).toBe(0);
    },
  },
  match: {
    people: ['carpet.officer', 'vision'],
    asks: async (who, { places }) => ({
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
    asks: async (who, { places }) => ({ id: await places.proposal(who === 'vision' ? 'weft' : 'steam') }),
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
    asks: async (who, { places }) => ({
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
  administration: {
    people: ['admin'],
    shows: ({ admin }) => {
      expect([rows(admin.accounts), rows(admin.competences)]).toEqual([20, 20]);
      expect(admin.queueFigures.map(({ queue }: any) => queue)).toContain('events');
      expect(admin.auditEntries.nodes[0]).toMatchObject({ byName: expect.any(String), text: expect.any(String) });
    },
  },
};
