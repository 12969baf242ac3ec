import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../..')

/** A file of an imagined house: where it lies, and its lines. */
export type Probe = { path: string; lines: string[] }

type Report = { diagnostics: { category: string; location: { path: string; start: { line: number } } }[] }

/**
 * Lints imagined files by the repository's own configuration, in a copy of it that holds nothing else.
 * Gives the places that one rule refuses, as `path:line`, sorted.
 */
export async function lint(rule: string, probes: Probe[]): Promise<string[]> {
  const copy = await mkdtemp(join(tmpdir(), 'on-record-house-'))
  try {
    await cp(join(root, 'biome.jsonc'), join(copy, 'biome.jsonc'))
    for (const { path, lines } of probes) {
      await mkdir(dirname(join(copy, path)), { recursive: true })
      await writeFile(join(copy, path), `${lines.join('\n')}\n`)
    }
    const report: Report = JSON.parse(await biome(copy))
    return report.diagnostics
      .filter(({ category }) => category === `lint/style/${rule}`)
      .map(({ location }) => `${location.path}:${location.start.line}`)
      .sort()
  } finally {
    await rm(copy, { recursive: true, force: true })
  }
}

/** The linter's report as JSON. It exits with 1 when it refuses something, which is what is wanted here. */
function biome(cwd: string): Promise<string> {
  const program = join(root, 'node_modules/@biomejs/biome/bin/biome')
  const options = ['--vcs-enabled=false', '--reporter=json', '--max-diagnostics=none']
  return new Promise((done, fail) => {
    execFile(process.execPath, [program, 'lint', ...options, '.'], { cwd }, (error, stdout, stderr) => {
      if (stdout.startsWith('{')) done(stdout)
      else fail(new Error(stderr, { cause: error }))
    })
  })
}
