import { execFile } from 'node:child_process'
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { type CodeBlock, codeBlocks } from './code-blocks.ts'

const root = resolve(import.meta.dirname, '../..')

/** What generating, checking and testing need of the repository. */
const needed = [
  ...[
    'src',
    'schema',
    'cypher',
    'examples',
    'data',
    'test',
    'bench',
    'tools',
    'web',
    'packages',
    'codegen.ts',
  ],
  ...[
    'package.json',
    'tsconfig.json',
    'tsconfig.build.json',
    'vitest.config.ts',
    'vitest.neo4j.config.ts',
    'vitest.browser.config.ts',
  ],
]

/**
 * Does what docs/add-a-field.md tells, in a copy of the repository that is gone afterwards: makes its edits, writes its
 * test, generates, checks the types and runs the test. Resolves to what the test printed.
 *
 * @throws where an edit does not fit its file any more, or a step fails, with what it printed
 */
export async function followGuide(): Promise<string> {
  const guide = await readFile(join(root, 'docs/add-a-field.md'), 'utf8')
  const blocks = codeBlocks(guide)
  const copy = await mkdtemp(join(tmpdir(), 'on-record-add-a-field-'))
  try {
    for (const path of needed) await cp(join(root, path), join(copy, path), { recursive: true })
    await symlink(join(root, 'node_modules'), join(copy, 'node_modules'))
    for (const block of blocks.filter(({ language }) => language === 'diff')) await edit(copy, block)
    const tests = blocks.filter(({ language }) => language === 'ts')
    for (const { title, text } of tests) await writeFile(join(copy, title), text)

    await run(copy, 'npm', ['run', 'codegen'])
    await run(copy, 'npx', ['tsc', '--noEmit'])
    return await run(copy, 'npx', ['vitest', 'run', ...tests.map(({ title }) => title)])
  } finally {
    await rm(copy, { recursive: true, force: true })
  }
}

/** Replaces the one place of a file that has the lines of a diff without its additions. */
async function edit(copy: string, { title: path, text }: CodeBlock): Promise<void> {
  const lines = text.split('\n').slice(0, -1)
  const linesBut = (mark: string) =>
    lines
      .filter((line) => !line.startsWith(mark))
      .map((line) => `${line.slice(1)}\n`)
      .join('')
  const before = linesBut('+')
  const file = await readFile(join(copy, path), 'utf8')
  const places = file.split(before).length - 1
  if (places !== 1) {
    throw new Error(`docs/add-a-field.md: these lines are in ${path} ${places} times, not once:\n${before}`)
  }
  await writeFile(
    join(copy, path),
    file.replace(before, () => linesBut('-')),
  )
}

async function run(cwd: string, command: string, args: string[]): Promise<string> {
  const { VITEST: _ofTheOuterRun, ...environment } = process.env
  const done = promisify(execFile)(command, args, { cwd, env: { ...environment, NO_COLOR: '1' } })
  const { stdout } = await done.catch((fault: { stdout: string; stderr: string }) => {
    const printed = `${fault.stdout}${fault.stderr}`
    throw new Error(`${command} ${args.join(' ')} failed:\n${printed}`, { cause: fault })
  })
  return stdout
}
