import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { buildSchema, getNamedType, isInputObjectType } from 'graphql';

/** Verbs of what creates or hands something in. */
const CREATES =
  /^(add|answer|append|appeal|apply|ask|begin|comment|copy|create|declare|define|found|import|invite|new|offer|publish|reconfirm|register|renew|request|resubmit|save|self|sign|start|submit|suggest)[A-Z]?/;

/** Needs no key, because a repeat does no harm: why. */
const NATURAL: Readonly<Record<string, string>> = {
  appendImportRows: 'a piece is known by its number; the same one again changes nothing',
  declareInterest: 'a company that is interested already stays so, and is answered the same',
  importOrganizations: 'organizations are known by their identifiers; those that are there stay as they are',
  importRfps: 'an RFP is known by its id elsewhere; the same one again is found',
  newRecoveryCodes: 'codes are shown once; new ones take the place of those whose answer was lost',
  register: 'answers the same whoever has the address; the newest link counts',
  requestPasswordReset: 'answers the same whoever has the address; the newest link counts',
  requestRegistrationLink: 'answers the same whoever has the address; the newest link counts',
  saveAddendum: 'goes on top of a revision; a repeat is STALE and brings what stands now',
  saveDefinitionSection: 'goes on top of a revision; a repeat is STALE and brings what stands now',
  saveProfile: 'the same content again makes no version',
  saveProfileDraft: 'goes on top of a revision; a repeat is STALE and brings what stands now',
  saveProposalDraft: 'goes on top of a revision; a repeat is STALE and brings what stands now',
  saveRfpTranslation: 'takes the place of what was there; the same again changes nothing',
  saveRfpDraft: 'goes on top of a revision; a repeat is STALE and brings what stands now',
  signIn: 'makes one more session; one whose answer was lost is nobody else’s and ends by itself',
  signOut: 'there is nothing left to end',
  startSecondFactor: 'a new secret takes the place of one that was not confirmed',
};

const schema = buildSchema(readFileSync(join(__dirname, '../../apps/api/schema.graphql'), 'utf8'));
const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
const isKeyed = ({ args }: (typeof mutations)[number]): boolean =>
  args.some(({ type }) => {
    const named = getNamedType(type);
    return isInputObjectType(named) && 'idempotencyKey' in named.getFields();
  });
const creating = mutations.filter(({ name }) => CREATES.test(name));

describe('what creates or hands something in', () => {
  it('has a key for repeats, or needs none and says why', () => {
    expect(creating.length).toBeGreaterThan(50);
    expect(creating.filter((field) => !isKeyed(field) && !(field.name in NATURAL)).map(({ name }) => name)).toEqual([]);
  });

  it('has no key where the reason says that it needs none', () => {
    const names = new Set(creating.filter((field) => !isKeyed(field)).map(({ name }) => name));
    expect(Object.keys(NATURAL).filter((name) => !names.has(name))).toEqual([]);
  });
});
