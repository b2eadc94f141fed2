export const compressed: () => import('vite').Plugin;
