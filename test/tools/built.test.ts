import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

/** The scripts of the repository, in a folder where nothing was built. */
let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'on-record-built-'))
  mkdirSync(join(folder, 'tools'))
  for (const file of ['package.json', 'tools/built.js'])
    copyFileSync(resolve(import.meta.dirname, '../..', file), join(folder, file))
})
afterAll(() => rmSync(folder, { recursive: true }))

const npm = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync('npm', args, { cwd: folder, encoding: 'utf8' })
  return { status, stdout, stderr }
}

test.each([['start'], ['run', '--silent', 'on-record', '--', 'stats']])(
  'npm %s says that nothing is built yet, with the exit code of what cannot be reached',
  (...args) => {
    const { status, stderr } = npm(...args)
    expect(status).toBe(3)
    expect(stderr).toContain('On Record is not built yet. Run npm run build first.\n')
    expect(stderr).not.toContain('    at ')
  },
)

test('npm run on-record ends as the command does, and passes its arguments', () => {
  mkdirSync(join(folder, 'dist'))
  writeFileSync(
    join(folder, 'dist/cli.js'),
    'console.log(process.argv.slice(2).join()); process.exitCode = Number(process.argv[2])',
  )
  for (const code of ['0', '1', '2', '3'])
    expect(npm('run', '--silent', 'on-record', '--', code, '--server', 'a b')).toEqual({
      status: Number(code),
      stdout: `${code},--server,a b\n`,
      stderr: '',
    })
})
