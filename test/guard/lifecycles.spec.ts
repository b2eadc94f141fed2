import { describe, expect, it } from '@jest/globals';
import { allJobs, follows, type EventName } from '@peyvand/contracts';
import type { Workflow } from '@peyvand/kernel';
import { ACTS, actsOf, BY_CASES } from '../support/lifecycles/acts.js';
import { CASES } from '../support/lifecycles/cases.js';
import {
  ACTIONS,
  againstActs,
  againstCase,
  againstTable,
  againstWriting,
  firstDisagreement,
  WORKFLOWS,
  type AnyActs,
} from '../support/lifecycles/oracle.js';
import { rowsOf, TABLES } from '../support/lifecycles/tables.js';
import { recordsOf } from '../support/random/records.js';

describe.each(Object.entries(WORKFLOWS))('the table of a %s', (of, workflow) => {
  const rows = rowsOf(TABLES[of] ?? '');

  it('has these steps and no others', () => {
    const { steps } = workflow as Workflow<string, unknown>;
    expect(Object.keys(steps).sort()).toEqual(rows.map(({ step }) => step).sort());
  });

  it('tells by these events, and of no step that somebody follows by another or none', () => {
    const { steps } = workflow as Workflow<string, unknown>;
    const told = Object.entries(steps)
      .map(([step, { event }]) => [step, event] as const)
      .filter(([, event]) => allJobs.some((job) => follows(job, event as EventName)) && event.startsWith(`${of}.`));
    expect(new Map(told)).toEqual(new Map([...recordsOf(of)].map(([step, event]) => [step, `${of}.${event}`])));
  });

  it.each(rows)('$step: by whom, from where, with what, and what stands in the way', (row) => {
    expect(againstTable(of, row)).toEqual([]);
  });
});

describe('what is done without moving a state', () => {
  const acts = Object.entries(ACTS).flatMap(([of, table]) =>
    [...new Set(actsOf(table).map(({ act }) => act))].map((act) => `${of}.${act}`),
  );

  it('is all in the tables', () => {
    const known = Object.entries(ACTIONS).flatMap(([of, each]) =>
      Object.keys((each as AnyActs).acts).map((act) => `${of}.${act}`),
    );
    expect(known.sort()).toEqual([...acts, ...BY_CASES].sort());
  });

  it.each(acts)('%s: by whom, in which states, and what stands in the way', (name) => {
    const [of = '', act = ''] = name.split('.');
    expect(againstActs(of, act)).toEqual([]);
  });
});

describe('what rows cannot say', () => {
  it.each(CASES)('%s %s in %s by %s, %j: %s', (...each) => {
    expect(againstCase(each)).toEqual([]);
  });

  it('who writes an RFP, and for whom', () => {
    expect(againstWriting()).toEqual([]);
  });

  it('nothing differs when all is asked at once, as with each mutant awake', () => {
    expect(firstDisagreement()).toBeNull();
  });
});
