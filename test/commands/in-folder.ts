import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { vi } from 'vitest'
import type { Command, OptionValues } from '../../src/commands/command.ts'
import { engine, neo4jAddress, openTestStore } from '../support/engines.ts'

/** A folder of a person's own, in which commands run one after the other, in this process, on a graph that is empty at first. */
export async function inFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'on-record-folder-'))
  const at = (name: string) => join(folder, name)
  if (engine === 'neo4j') {
    await (await openTestStore()).close()
    const { uri, username, password } = neo4jAddress()
    vi.stubEnv('NEO4J_URI', uri)
    if (username) vi.stubEnv('NEO4J_USERNAME', username)
    if (password) vi.stubEnv('NEO4J_PASSWORD', password)
  } else {
    vi.stubEnv('NEO4J_URI', undefined)
    vi.stubEnv('ON_RECORD_DATA', at('graph'))
  }
  return {
    at,
    read: (name: string) => readFileSync(at(name), 'utf8'),
    write: (name: string, content: string) => writeFileSync(at(name), content),
    /** Runs a command on files of the folder; what it says calls them by their names there. */
    async run(command: Command['run'], files: readonly string[], options: OptionValues = {}) {
      const lines: string[] = []
      const print = (line: string) => lines.push(line.replaceAll(`${folder}/`, ''))
      const code = await command({ operands: files.map(at), options, print }).catch((fault: Error) => {
        lines.push(fault.message.replaceAll(`${folder}/`, ''))
        return 'refused'
      })
      return { code, lines }
    },
    /** Empties the graph, or takes another one that is empty. */
    async anew() {
      if (engine === 'neo4j') await (await openTestStore()).close()
      else vi.stubEnv('ON_RECORD_DATA', at('graph-anew'))
    },
    remove() {
      vi.unstubAllEnvs()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
