import '@fontsource-variable/vazirmatn';
import '@fontsource-variable/inter';
import './app/mantine-styles';
import '@mantine/notifications/styles.css';
import './app/global.css';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { activateFor } from './app/activate-for';
import { Providers } from './app/Providers';
import { router } from './app/router';
import { queryClient } from './shared/api/query';
import { wordFieldFaults } from './shared/sending/field-faults';

async function begin(root: HTMLElement): Promise<void> {
  wordFieldFaults(document);
  await activateFor(location.pathname.startsWith('/en') ? 'en' : 'fa');
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <I18nProvider i18n={i18n}>
          <Providers>
            <RouterProvider router={router} />
          </Providers>
        </I18nProvider>
      </QueryClientProvider>
    </StrictMode>,
  );
}

const root = document.getElementById('root');
if (root) void begin(root);
