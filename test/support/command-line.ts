import { vi } from 'vitest'
import { runCommandLine } from '../../src/commands/terminal/command-line.ts'
import type { Outcome } from './cli.ts'

const isSetting = (name: string) => /^(ON_RECORD_|NEO4J_(?!TEST_)|HOST$|PORT$)/.test(name)

/** Runs a command in this process, with these settings and no others, which a process of its own takes a second longer for. */
export async function runHere(
  args: readonly string[],
  settings: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  vi.unstubAllEnvs()
  for (const name of Object.keys(process.env).filter(isSetting)) vi.stubEnv(name, undefined)
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value)
  let out = ''
  let err = ''
  const code = await runCommandLine(args, {
    print: (line) => {
      out += `${line}\n`
    },
    complain: (line) => {
      err += `${line}\n`
    },
  })
  vi.unstubAllEnvs()
  return { code, out, err }
}
