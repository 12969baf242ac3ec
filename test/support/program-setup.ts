/**
 * Vitest's global setup that compiles the program once for a run, as it ships: to start it from its sources takes each of
 * a hundred processes twice the time. It is this run's own, so that two runs at once keep out of each other's way.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** The compiled cli.ts: an absolute path. */
    program: string
  }
}

const root = resolve(import.meta.dirname, '../..')
/** What the program reads beside itself. */
const beside = ['data', 'package.json', 'node_modules']

export default function setup(project: TestProject) {
  const folder = mkdtempSync(join(tmpdir(), 'on-record-program-'))
  for (const name of beside) symlinkSync(join(root, name), join(folder, name))
  const compiler = join(root, 'node_modules/typescript/bin/tsc')
  const options = ['-p', 'tsconfig.build.json', '--outDir', join(folder, 'dist')]
  execFileSync(process.execPath, [compiler, ...options], { cwd: root, stdio: 'inherit' })
  project.provide('program', join(folder, 'dist/cli.js'))
  return () => rmSync(folder, { recursive: true })
}
