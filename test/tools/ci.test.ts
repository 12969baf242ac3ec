import { execFile } from 'node:child_process'
import { chmod, cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'on-record-ci-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

/** How the suites end: by default each passes three tests. */
type Suites = { report?: string; exit?: number; seeds?: boolean }

/**
 * Runs .ci/run in an imagined repository, where npm does nothing but write a test runner's report.
 * Gives the last line and whether the run was a success.
 */
async function ci({ report = '{"numPassedTests":3,"numFailedTests":0}', exit = 0, seeds = true }: Suites) {
  const repository = join(folder, 'repository')
  await mkdir(join(repository, 'node_modules/.bin'), { recursive: true })
  await cp(resolve(import.meta.dirname, '../../.ci'), join(repository, '.ci'), { recursive: true })
  await mkdir(join(folder, 'shared/seeds'), { recursive: true })
  if (seeds) await writeFile(join(folder, 'shared/seeds/article.txt'), '')
  await program(join(repository, 'node_modules/.bin/vitest'), '')
  await program(join(folder, 'bin/chromium'), '')
  await program(join(folder, 'bin/git'), '')
  await program(
    join(folder, 'bin/npm'),
    `for word in "$@"; do [[ $word == --outputFile.json=* ]] && echo '${report}' >"\${word#*=}" && exit ${exit}; done; exit 0`,
  )
  const env = { ...process.env, PATH: `${join(folder, 'bin')}:${process.env.PATH}` }
  return new Promise((done) => {
    execFile(join(repository, '.ci/run'), { env }, (error, stdout) => {
      done({ last: stdout.trimEnd().split('\n').at(-1), success: error === null })
    })
  })
}

async function program(path: string, body: string) {
  await mkdir(resolve(path, '..'), { recursive: true })
  await writeFile(path, `#!/usr/bin/env bash\n${body}\n`)
  await chmod(path, 0o755)
}

test('the last line sums the tests of the four runners and each guard as one', async () => {
  expect(await ci({})).toEqual({ last: '23 passed, 0 failed', success: true })
})

test('failed tests are counted one by one', async () => {
  expect(await ci({ report: '{"numPassedTests":1,"numFailedTests":2}', exit: 1 })).toEqual({
    last: '15 passed, 8 failed',
    success: false,
  })
})

test('a runner that fails without a failed test is a failure', async () => {
  expect(await ci({ exit: 1 })).toEqual({ last: '23 passed, 4 failed', success: false })
})

test('a runner that ran nothing, or left no report, is a failure', async () => {
  const nothing = '{"numPassedTests":0,"numFailedTests":0}'
  expect(await ci({ report: nothing })).toEqual({ last: '11 passed, 4 failed', success: false })
  expect(await ci({ report: '' })).toEqual({ last: '11 passed, 4 failed', success: false })
})

test('without the source texts the run fails', async () => {
  expect(await ci({ seeds: false })).toEqual({ last: '22 passed, 1 failed', success: false })
})
