/* eslint-disable @typescript-eslint/no-explicit-any -- answers of many shapes */
import { expect } from '@jest/globals';
import { MANY, names, NEWCOMER, page, rows, type Screen } from './screen.js';

/** Screens on which a problem becomes an RFP. */
export const making: Readonly<Record<string, Screen>> = {
  home: {
    people: [NEWCOMER, 'weaver', 'definer', 'vision', 'carpet.officer', 'admin'],
    shows: ({ weaver, newcomer: person, 'carpet.officer': officer }) => {
      expect(weaver.myWork.nodes[0]).toMatchObject({ isMine: true, nextStep: { operation: 'updateProblem' } });
      expect(weaver.myWork.counts.total).toBe(weaver.myWork.totalCount);
      expect(weaver.problems).toMatchObject(page(3));
      expect(weaver.problems.nodes[0].stages).toContainEqual(expect.objectContaining({ stage: 'inMarket' }));
      expect([rows(officer.problems), rows(officer.myRfps)]).toEqual([7, 5]);
      expect(person).toMatchObject({ problems: page(0), myRfps: page(0), myWork: { totalCount: 0 } });
      expect(weaver.unreadNoticeCount).toBe(MANY);
    },
  },
  'problem-page': {
    people: ['weaver', 'definer.two', 'carpet.officer'],
    asks: async (who, { places }) => ({
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
  'new-problem': {
    people: ['weaver', 'polyester'],
    asks: async (who, { places }) => ({
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
    asks: async (_, { places }) => ({ id: await places.definition('knit-energy'), section: 'stakes' }),
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
      expect(names(definer.definition.suggestions.nodes[0].nextSteps)).toContain('suggestion.accept');
      expect(definer.definitionFindings.findings[0]).toMatchObject({
        start: expect.any(Number),
        suggestion: expect.any(String),
      });
    },
  },
  publication: {
    people: ['foundry', 'definer.two', 'carpet.officer'],
    asks: async (_, { places }) => ({ id: await places.rfp('foundry-porosity'), year: 1405 }),
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
};
