import { describe, expect, it } from '@jest/globals';
import { Viewer, type ActingMembership, type Refusal } from '@peyvand/kernel';
import { requireOrganization } from './require-organization.js';

const firm: ActingMembership = { id: '1', organizationId: 'firm', role: 'member', capacities: ['solver'] };
const mill: ActingMembership = {
  id: '2',
  organizationId: 'mill',
  role: 'head',
  capacities: ['problemOwner', 'solver'],
};
const viewer = (...memberships: ActingMembership[]): Viewer => new Viewer('person', 'p', memberships, 's', null);
const outcome = (...parameters: Parameters<typeof requireOrganization>): string => {
  try {
    return requireOrganization(...parameters);
  } catch (error) {
    return (error as Refusal).code;
  }
};

describe('the organization something is made for', () => {
  it('is the only one acted for', () => {
    expect(outcome(viewer(firm))).toBe('firm');
    expect(outcome(viewer(firm, mill))).toBe('MEMBERSHIP_REQUIRED');
    expect(outcome(viewer())).toBe('MEMBERSHIP_REQUIRED');
  });

  it('is the only one with the capacity', () => {
    expect(outcome(viewer(firm, mill), 'problemOwner')).toBe('mill');
    expect(outcome(viewer(firm, mill), 'solver')).toBe('MEMBERSHIP_REQUIRED');
    expect(outcome(viewer(firm, mill), 'definer')).toBe('CAPACITY_REQUIRED');
  });

  it('is the only one that is led, where that is asked', () => {
    expect(outcome(viewer(firm, mill), 'solver', null, { leads: true })).toBe('mill');
    expect(outcome(viewer(firm), null, null, { leads: true })).toBe('MEMBERSHIP_REQUIRED');
  });

  it('is the one named, if it is acted for and will do', () => {
    expect(outcome(viewer(firm, mill), 'solver', 'firm')).toBe('firm');
    expect(outcome(viewer(firm, mill), 'problemOwner', 'firm')).toBe('CAPACITY_REQUIRED');
    expect(outcome(viewer(firm, mill), null, 'firm', { leads: true })).toBe('STEP_NOT_ALLOWED');
    expect(outcome(viewer(firm, mill), null, 'stranger')).toBe('STEP_NOT_ALLOWED');
  });
});
