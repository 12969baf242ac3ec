import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../..')

/** The lines of every TypeScript file under these folders, each as `path:line text`. */
const linesUnder = (...folders: string[]) =>
  folders
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true }).map((path) => join(folder, String(path))),
    )
    .filter((path) => /\.tsx?$/.test(path) && !path.startsWith('src/generated/'))
    .flatMap((path) =>
      readFileSync(join(root, path), 'utf8')
        .split('\n')
        .map((text, index) => `${path}:${index + 1} ${text}`),
    )

const src = linesUnder('src')
const code = [...src, ...linesUnder('test', 'tools', 'web')].filter(
  (line) => !line.startsWith('test/house/source'),
)

test('src/ holds the rooms and doors of the house and nothing else', () => {
  expect(readdirSync(join(root, 'src')).filter((name) => !house.includes(name))).toEqual([])
})

test('a type is imported by name: the linter does not see through import() in a type', () => {
  expect(src.filter((line) => /\bimport\(/.test(line) && !/(await|=>|return) import\(/.test(line))).toEqual(
    [],
  )
})

test('the environment is not reached round the linter', () => {
  const aside = /\{[^}]*\benv\b[^}]*\} = (globalThis\.)?process\b|\bfrom 'node:process'|globalThis\.process/
  expect(src.filter((line) => aside.test(line) && !line.startsWith('src/config.ts:'))).toEqual([])
})

test('no rule of the linter or the compiler is switched off in a file', () => {
  expect(code.filter((line) => /biome-ignore|@ts-(ignore|expect-error|nocheck)/.test(line))).toEqual([])
})

test('nothing is left to be done later', () => {
  expect(code.filter((line) => /\b(TODO|FIXME|XXX)\b/.test(line))).toEqual([])
})

test('classes are errors', () => {
  const classes = src.filter((line) => /^\S+ (export )?(abstract )?class /.test(line))
  expect(classes.filter((line) => !/ extends \w*Error\b/.test(line))).toEqual([])
})

const house = [
  ...['cli.ts', 'index.ts', 'config.ts', 'errors.ts'],
  ...[
    'domain',
    'graph',
    'records',
    'queries',
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
    'spool',
    'resolvers',
    'api',
    'pages',
    'subgraph',
    'mcp',
    'server',
    'commands',
    'generated',
  ],
]
