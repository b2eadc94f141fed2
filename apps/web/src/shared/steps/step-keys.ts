import { isAlone, useKeysOn, useSingleKeys } from '../lib/single-keys';
import type { Step } from './take-step';

/**
 * Has letters press steps.
 *
 * @param keys by letter the names of steps, of which the first that is open is pressed
 * @returns the letter of each step that has one; none where single keys are turned off
 */
export function useStepKeys(
  keys: Readonly<Record<string, readonly string[]>>,
  steps: readonly Step[],
  press: (step: Step) => void,
): ReadonlyMap<Step, string> {
  const [isOn] = useKeysOn();
  const open = Object.entries(keys).flatMap(([letter, names]) => {
    const step = names
      .flatMap((name) => steps.filter((offered) => offered.name === name))
      .find(({ refusals }) => !refusals.length);
    return step ? [[step, letter] as const] : [];
  });
  useSingleKeys(
    (event) => {
      const pressed = isAlone(event) && open.find(([, letter]) => event.code === `Key${letter}`);
      return pressed ? () => press(pressed[0]) : undefined;
    },
    isOn && open.length > 0,
  );
  return new Map(isOn ? open : []);
}
