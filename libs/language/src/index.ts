export { analyse, type Token } from './analyse.js';
export { detectLanguage, type Language } from './detect.js';
export { foldText } from './fold.js';
export { codePointLength, hasBidiControl, toAsciiDigits, toPersianDigits } from './input.js';
export { stemEnglish } from './english.js';
export { stemTurkish } from './turkish.js';
export { placeOf, wordsOf, type Word } from './phrases.js';
export { builtInVocabulary, createVocabulary, type Vocabulary } from './vocabulary.js';
