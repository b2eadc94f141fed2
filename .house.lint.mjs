import tseslint from 'typescript-eslint';
import perfectionist from 'eslint-plugin-perfectionist';
export default tseslint.config(
  { ignores: ['dist/','node_modules/','.peyvand/','test/.entries/','apps/web/src/generated/','.house.lint.mjs'] },
  { files:['**/*.ts','**/*.tsx','**/*.mjs'], languageOptions:{parser: tseslint.parser}, linterOptions:{reportUnusedDisableDirectives:'off'}, plugins:{'@typescript-eslint':tseslint.plugin, perfectionist},
   rules:{      'perfectionist/sort-imports': [
        'error',
        {
          type: 'unsorted',
          groups: ['builtin', 'external', 'internal', ['parent', 'sibling', 'index']],
          internalPattern: ['^@peyvand/', '^@/'],
          newlinesBetween: 'ignore', sortSideEffects: false,
        },
      ],}});
