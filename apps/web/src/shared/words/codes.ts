import { i18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import { useMemo } from 'react';
import { isOffline, ApiError, type Refusal } from '../api/refused';
import { useFormat, type Format } from '../lib/format';

type Kind = 'notice' | 'noticeBody' | 'refusal' | 'fault' | 'value' | 'field' | 'step' | 'check' | 'phrase';

/** What the repository says for a code; the code itself where its area was not loaded, which a test looks for. */
export interface Words {
  /** `value('ProblemState', 'draft')`; as in libs/words, the value alone where its type says nothing of its own. */
  value: (type: string, code: string) => string;
  field: (input: string, name: string) => string;
  /** `problem.submit`. */
  step: (name: string) => string;
  check: (code: string, params?: Params) => string;
  /** What the page says before the application is there. */
  phrase: (code: string) => string;
  /** What a notice says: its subject and its body. */
  notice: (kind: string, params: readonly { name: string; value: string }[]) => { subject: string; body: string };
  refusal: (refusal: Refusal) => string;
  /** What went wrong with a request. */
  fault: (error: unknown) => string;
  has: (kind: Kind, code: string) => boolean;
}
type Params = Readonly<Record<string, unknown>>;

export function useWords(): Words {
  const { i18n: current } = useLingui();
  const format = useFormat();
  // The instance stays, its language changes.
  return useMemo(() => wordsFor(format), [current.locale, current.messages, format]);
}

const idOf = (kind: Kind, code: string): string => `${kind}:${code}`;
const has = (kind: Kind, code: string): boolean => idOf(kind, code) in i18n.messages;

/** Moments come as texts. */
const MOMENT = /^\d{4}-\d\d-\d\d(T.*)?$/;

/** What a message puts in where it asks for a date or a time (`closesAt:date`), in the reader's calendar and zone. */
const dated = (params: Params, { date, time, zone }: Format): Params =>
  Object.fromEntries(
    Object.entries(params).flatMap(([name, value]) =>
      typeof value === 'string' && MOMENT.test(value)
        ? [
            [`${name}:date`, date(value)],
            [`${name}:time`, `${time(value)} (${zone})`],
          ]
        : [],
    ),
  );

const valuesOf = (params: readonly { readonly name: string; readonly value: string }[] | null | undefined): Params =>
  Object.fromEntries((params ?? []).map(({ name, value }) => [name, value]));

/** In errors they are an object, in payloads a list. */
const listOf = (params: Refusal['params']): Refusal['params'] =>
  Array.isArray(params) || !params
    ? params
    : Object.entries(params as object).map(([name, value]) => ({ name, value: String(value) }));

const OFFLINE = msg`Peyvand cannot be reached. Please look at your connection and try again.`;

function wordsFor(format: Format): Words {
  const say = (kind: Kind, codes: readonly string[], params: Params = {}): string => {
    const code = codes.find((known) => has(kind, known));
    if (code === undefined) return codes.at(-1) ?? '';
    return i18n._(idOf(kind, code), { ...params, ...dated(params, format) });
  };
  const refusal = ({ code, params }: Refusal): string => say('refusal', [code], valuesOf(listOf(params)));
  const fault = (error: unknown): string => {
    if (!(error instanceof ApiError)) return say('fault', ['INTERNAL']);
    const [refused] = error.refusals;
    if (refused) return refusal(refused);
    const params = { retryAfterMinutes: Math.ceil(Number(error.extensions.retryAfterSeconds ?? 60) / 60) };
    if (has('fault', error.code)) return say('fault', [error.code], params);
    if (has('refusal', error.code)) return say('refusal', [error.code], params);
    return isOffline(error) ? i18n._(OFFLINE) : say('fault', ['INTERNAL']);
  };
  return {
    value: (type, code) => say('value', [`${type}.${code}`, code]),
    field: (input, name) => say('field', [`${input}.${name}`, name]),
    step: (name) => say('step', [name, name.split('.').at(-1) ?? name]),
    check: (code, params) => say('check', [code], params),
    phrase: (code) => say('phrase', [code]),
    notice: (kind, params) => ({
      subject: say('notice', [kind], valuesOf(params)),
      body: say('noticeBody', [kind], valuesOf(params)),
    }),
    refusal,
    fault,
    has,
  };
}
