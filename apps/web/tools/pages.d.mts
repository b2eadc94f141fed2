export const pages: () => import('vite').Plugin;
