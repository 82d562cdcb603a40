import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

const refuse = (...patterns) => ['error', { patterns: patterns.map(([group, message]) => ({ group, message })) }]

const botbuilder = [
  ['botbuilder', 'botbuilder-*', 'botframework-*'],
  'botbuilder stays in teams/, delivery/chat and main.',
]
const restify = [['restify'], 'restify stays in http/ and main.']
const outside = [['**/teams/*', '**/http/server', '**/http/commands'], 'Nobody below the doors knows the doors.']

export default tseslint.config(
  { ignores: ['.build/', '.data/', 'node_modules/'] },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.base],
    languageOptions: {
      parserOptions: {
        project: ['./tsconfig.json', './tab/tsconfig.json', './test/tab/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      eqeqeq: 'error',
      'no-console': 'error',
      'prefer-const': 'error',
      'no-restricted-imports': refuse(botbuilder, restify),
    },
  },
  {
    files: ['bot/domain/**'],
    rules: {
      'no-restricted-imports': refuse([
        [
          '../../*',
          '**/store/**',
          '**/texts/**',
          '**/cards/**',
          '**/flows/**',
          '**/delivery/chat',
          'node:*',
          'botbuilder',
          'restify',
          'zod',
          'zod/*',
          'pino',
        ],
        'The domain decides; it does not fetch, send or read.',
      ]),
      'no-restricted-syntax': [
        'error',
        { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'Time is an argument.' },
        { selector: 'MemberExpression[object.name="Date"][property.name="now"]', message: 'Time is an argument.' },
      ],
    },
  },
  {
    files: ['bot/store/**', 'bot/cards/**', 'bot/delivery/**', 'bot/texts/**'],
    rules: {
      'no-restricted-imports': refuse(botbuilder, restify, outside, [
        ['**/flows/**'],
        'Flows call this folder, not the other way.',
      ]),
    },
  },
  { files: ['bot/flows/**'], rules: { 'no-restricted-imports': refuse(botbuilder, restify, outside) } },
  {
    files: ['bot/teams/**'],
    rules: { 'no-restricted-imports': refuse(restify, [['**/http/*'], 'Doors do not open on doors.']) },
  },
  {
    files: ['bot/http/**'],
    rules: { 'no-restricted-imports': refuse(botbuilder, [['**/teams/*'], 'Doors do not open on doors.']) },
  },
  {
    files: ['bot/delivery/chat.ts', 'bot/main.ts', 'test/**'],
    rules: { 'no-restricted-imports': 'off' },
  },
  {
    files: ['tab/**'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      'no-restricted-imports': refuse(botbuilder, restify, [
        ['node:*', '**/bot/flows/**', '**/bot/teams/**', '**/bot/delivery/**', '**/bot/cards/**', '**/infra/**'],
        'The tab shares domain, row files, texts and the contract with the bot, nothing else.',
      ]),
    },
  },
  {
    files: ['bot/**'],
    ignores: ['bot/config.ts', 'bot/main.ts'],
    rules: { 'no-restricted-globals': ['error', { name: 'process', message: 'config.ts reads the environment.' }] },
  },
)
