import { createFileRoute } from '@tanstack/react-router';

export const Route = createFileRoute('/$locale/_frame/rfps')({ component: () => null });
