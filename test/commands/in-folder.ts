import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { vi } from 'vitest'
import type { Command, OptionValues } from '../../src/commands/command.ts'
import { createOnRecord } from '../../src/index.ts'

type Graph = { readonly settings: Readonly<Record<string, string>>; remove(): void }

/** An embedded graph of a directory. */
async function graphIn(directory: string): Promise<Graph> {
  await (await createOnRecord({ directory })).close()
  return { settings: { ON_RECORD_DATA: directory }, remove: () => {} }
}

/**
 * A folder of a person's own, in which commands run one after the other, in this process, on a graph that is empty at first.
 *
 * @param emptyGraph what gives such a graph; an embedded one in the folder where it is not given
 */
export async function inFolder(emptyGraph?: () => Promise<Graph>) {
  const folder = mkdtempSync(join(tmpdir(), 'on-record-folder-'))
  const at = (name: string) => join(folder, name)
  const graphs: Graph[] = []
  const take = async () => {
    const graph = (await emptyGraph?.()) ?? (await graphIn(at(`graph-${graphs.length}`)))
    graphs.push(graph)
    vi.stubEnv('NEO4J_URI', undefined)
    for (const [name, value] of Object.entries(graph.settings)) vi.stubEnv(name, value)
  }
  await take()
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
    anew: take,
    remove() {
      vi.unstubAllEnvs()
      for (const graph of graphs) graph.remove()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
