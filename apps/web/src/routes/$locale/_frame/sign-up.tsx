import { createFileRoute } from '@tanstack/react-router';

export const Route = createFileRoute('/$locale/_frame/sign-up')({ component: () => null });
