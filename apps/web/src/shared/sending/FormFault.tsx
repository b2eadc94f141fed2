import { Alert } from '@mantine/core';
import type { ReactNode } from 'react';

/** What a form as a whole was refused for; said to who cannot see it too. */
export function FormFault({ children }: { children: ReactNode }) {
  return children ? (
    <Alert color="pomegranate" role="alert">
      {children}
    </Alert>
  ) : null;
}
