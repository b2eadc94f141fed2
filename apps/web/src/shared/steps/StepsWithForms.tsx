import { notifications } from '@mantine/notifications';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useWords } from '../words/codes';
import { StepForm, type StepFormProps } from './StepForm';
import { Steps, type StepsProps } from './Steps';
import { asksFor, type Step } from './take-step';

type Props = StepsProps & {
  pickers?: StepFormProps['pickers'];
  given?: StepFormProps['given'];
  /** Steps that show their form although nothing in it is needed. */
  always?: readonly string[];
};

/** Steps, each with the form of what it asks for. */
export function StepsWithForms({ pickers = {}, given = {}, always = [], onDone, forms = {}, ...props }: Props) {
  const { t } = useLingui();
  const words = useWords();
  const [asked, setAsked] = useState<Step | null>(null);
  // What the API names with a field that nobody here can fill in is left to the page that can.
  const isAnswerable = (field: string): boolean => !/Id$/.test(field) || field in pickers || field in given;
  const drawn = props.steps
    .filter((step) => (asksFor(step).length || always.includes(step.name)) && asksFor(step).every(isAnswerable))
    .map(({ name }) => [name, setAsked] as const);
  return (
    <>
      <Steps {...props} onDone={onDone} forms={{ ...Object.fromEntries(drawn), ...forms }} />
      {asked ? (
        <StepForm
          step={asked}
          pickers={pickers}
          given={given}
          above={props.above?.[asked.name]}
          onClose={() => setAsked(null)}
          onDone={(id) => {
            setAsked(null);
            notifications.show({ message: t`Done: ${words.step(asked.name)}`, color: 'turquoise' });
            onDone?.(asked, id);
          }}
        />
      ) : null}
    </>
  );
}
