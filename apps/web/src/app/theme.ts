import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';
import type { Locale } from '@/shared/lib/locale';

/** Turquoise of tiles, lapis of the sky behind them, saffron for the one thing to do, pomegranate for what is lost. */
const turquoise: MantineColorsTuple = [
  '#e8f6f4',
  '#d0ece8',
  '#a3d9d3',
  '#70c4bc',
  '#42aca4',
  '#1d938b',
  '#0d7f78',
  '#0a6a65',
  '#085550',
  '#053f3c',
];
const lapis: MantineColorsTuple = [
  '#eaf0f7',
  '#d0dcea',
  '#a2b9d4',
  '#7093bb',
  '#456f9f',
  '#2b5684',
  '#1d446c',
  '#143454',
  '#0c263f',
  '#07192b',
];
const saffron: MantineColorsTuple = [
  '#fff5e3',
  '#fee8bf',
  '#fad286',
  '#f4ba4f',
  '#e9a329',
  '#cf8a13',
  '#a86d08',
  '#875602',
  '#684200',
  '#4b2f00',
];
const pomegranate: MantineColorsTuple = [
  '#fdeeef',
  '#f8d5d8',
  '#eea5ab',
  '#e3747d',
  '#d84d58',
  '#c53240',
  '#ae2434',
  '#931a29',
  '#75121f',
  '#560a14',
];
const gray: MantineColorsTuple = [
  '#f7f9f9',
  '#eef2f2',
  '#e1e8e9',
  '#d1dadc',
  '#b3bfc3',
  '#8a989e',
  '#647379',
  '#4a5960',
  '#354249',
  '#202b32',
];
const dark: MantineColorsTuple = [
  '#dce6e9',
  '#bac8ce',
  '#95a7af',
  '#627883',
  '#394d58',
  '#2a3c46',
  '#1e2f38',
  '#15232c',
  '#0e1a22',
  '#09121a',
];

const PERSIAN = "'Vazirmatn Variable', 'Inter Variable', system-ui, sans-serif";
const LATIN = "'Inter Variable', 'Vazirmatn Variable', system-ui, sans-serif";
/** Persian letters stand higher and hang lower. */
const PERSIAN_LINES = { xs: '1.65', sm: '1.7', md: '1.8', lg: '1.85', xl: '1.9' };

export const themeOf = (locale: Locale) => {
  const fontFamily = locale === 'fa' ? PERSIAN : LATIN;
  return createTheme({
    primaryColor: 'turquoise',
    // One shade that carries white text in both schemes.
    primaryShade: { light: 7, dark: 6 },
    autoContrast: true,
    colors: { turquoise, lapis, saffron, pomegranate, gray, dark },
    fontFamily,
    headings: { fontFamily, fontWeight: '740', textWrap: 'balance' },
    lineHeights: locale === 'fa' ? PERSIAN_LINES : {},
    defaultRadius: 'md',
    radius: { xs: '4px', sm: '6px', md: '10px', lg: '16px', xl: '24px' },
    cursorType: 'pointer',
    respectReducedMotion: true,
    shadows: {
      xs: '0 1px 2px rgb(12 38 63 / 7%)',
      sm: '0 1px 2px rgb(12 38 63 / 6%), 0 4px 14px rgb(12 38 63 / 6%)',
      md: '0 2px 5px rgb(12 38 63 / 7%), 0 14px 36px rgb(12 38 63 / 11%)',
    },
    components: {
      Badge: { defaultProps: { radius: 'sm', tt: 'none', fw: 600 } },
      Button: { defaultProps: { fw: 650 } },
      // The head of a dialog is no head of the page.
      Modal: { defaultProps: { centered: true, radius: 'lg', attributes: { header: { role: 'presentation' } } } },
      Drawer: { defaultProps: { attributes: { header: { role: 'presentation' } } } },
      Anchor: { defaultProps: { underline: 'hover' } },
    },
  });
};

/** Mantine's own dimmed, placeholder and border tones miss 4.5:1 and 3:1; these reach WCAG AA on page and card. */
export const variablesOf: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-body': '#f4f7f7',
    '--mantine-color-text': '#13242e',
    '--mantine-color-dimmed': '#53636b',
    '--mantine-color-error': '#ae2434',
    '--mantine-color-placeholder': '#647379',
    '--mantine-color-default-border': '#c1cdd1',
    '--app-card': '#ffffff',
    '--app-line': '#dce4e6',
    '--app-ink': '#0e212d',
    '--app-track': '#e4eaec',
    '--app-field': '#82929a',
    '--app-quiet': '#eef3f3',
    '--app-good': '#0a6a65',
    '--app-good-back': '#e1f3f1',
    '--app-warn': '#875602',
    '--app-warn-back': '#fff2da',
    '--app-bad': '#ae2434',
    '--app-bad-back': '#fdecec',
  },
  dark: {
    '--mantine-color-body': '#0b161d',
    '--mantine-color-text': '#dee8ec',
    '--mantine-color-dimmed': '#a2b3bc',
    '--mantine-color-error': '#f2a1a7',
    '--mantine-color-placeholder': '#95a7af',
    '--mantine-color-default-border': '#344853',
    '--mantine-color-anchor': '#70c4bc',
    '--app-card': '#122029',
    '--app-line': '#253742',
    '--app-ink': '#eaf2f4',
    '--app-track': '#2a3c46',
    '--app-field': '#6c828d',
    '--app-quiet': '#172731',
    '--app-good': '#70c4bc',
    '--app-good-back': '#0d3331',
    '--app-warn': '#f4ba4f',
    '--app-warn-back': '#392c11',
    '--app-bad': '#f2a1a7',
    '--app-bad-back': '#3f1a1f',
  },
});
