export const registered: (list: string) => import('vite').Plugin;
