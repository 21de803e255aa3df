import vue from 'eslint-plugin-vue'
import ts from 'typescript-eslint'
import parser from 'vue-eslint-parser'

export default ts.config(
  { ignores: ['node_modules/', 'packages/wire/openapi.ts', 'member/public/'] },
  ...ts.configs.strict,
  ...vue.configs['flat/recommended'],
  { files: ['**/*.vue'], languageOptions: { parser, parserOptions: { parser: ts.parser } } },
  { files: ['**/*.mjs'], languageOptions: { globals: { URL: 'readonly', process: 'readonly' } } },
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-eval': 'error',
      'no-console': 'error',
      'vue/no-v-html': 'error', // names and texts come from strangers
      'vue/multi-word-component-names': 'off', // nouns first: Queue, Ladder, Timeline
      'vue/max-attributes-per-line': 'off',
      'vue/singleline-html-element-content-newline': 'off',
      'vue/html-self-closing': ['warn', { html: { void: 'any' } }],
      'vue/html-closing-bracket-newline': 'off',
      'vue/html-indent': 'off',
      'vue/multiline-html-element-content-newline': 'off',
      'vue/first-attribute-linebreak': 'off',
      'vue/require-default-prop': 'off',
    },
  },
  // Inside a screen only the files named useX.ts touch the wire.
  {
    files: ['console/**/*.{ts,vue}', 'member/**/*.{ts,vue}'],
    ignores: ['**/use*.ts', '**/*.test.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { paths: [{ name: '@wire', allowTypeImports: true, message: 'Only useX.ts files touch the wire.' }] },
      ],
      'no-restricted-globals': ['error', 'fetch', 'WebSocket'],
    },
  },
)
