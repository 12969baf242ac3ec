import { expect, test } from 'vitest'
import { lint } from './linter.ts'

const reads = ['export const port = process.env.PORT', "export const host = process.env['HOST']"]
const rooms = [
  'domain',
  'spool',
  'graph',
  'queries',
  'records',
  'bundle',
  'import',
  'export',
  'edits',
  'verification',
  'spreadsheet',
  'reviews',
  'backup',
  'drafts',
  'proposals',
  'feed',
  'resolvers',
  'api',
  'server',
  'commands',
]

const refused = await lint('noProcessEnv', [
  { path: 'src/config.ts', lines: reads },
  ...['src/index.ts', 'src/cli.ts', ...rooms.map((room) => `src/${room}/setting.ts`)].map((path) => ({
    path,
    lines: reads,
  })),
])

test('config.ts may read the environment', () => {
  expect(refused.filter((place) => place.startsWith('src/config.ts'))).toEqual([])
})

test.each(['index.ts', 'cli.ts', ...rooms.map((room) => `${room}/setting.ts`)])('%s may not', (file) => {
  expect(refused.filter((place) => place.startsWith(`src/${file}:`))).toEqual([
    `src/${file}:1`,
    `src/${file}:2`,
  ])
})
