export const pages: (registered: string) => import('vite').Plugin;
export const pagesOf: (
  manifest: Record<string, any>,
  locale: string,
) => { source: string; address: string; files: string[] }[];
