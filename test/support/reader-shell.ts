import { execFile } from 'node:child_process'
import { inject } from 'vitest'

const env = { PATH: process.env.PATH, HOME: process.env.HOME }

/**
 * Runs the commands that a page of the docs shows, in a reader's folder, with `on-record` as the program.
 *
 * @returns what they print on standard output, as pages show it, with the folder called `/home/you/on-record`
 * @throws where one cannot be run, or the last ends with another code than 0 and 1
 */
export function shell(folder: string, script: string): Promise<string> {
  const onRecord = `on-record() { node '${inject('program')}' "$@"; }\n`
  return new Promise((done, failed) => {
    execFile('bash', ['-c', onRecord + script], { cwd: folder, env }, (fault, out, err) => {
      if (typeof fault?.code === 'string') failed(fault)
      // A command that ends with 1 has something to tell; it is in what it prints.
      else if (fault !== null && fault.code !== 1) failed(new Error(`${script}${out}${err}`))
      else done(asShown(folder, out))
    })
  })
}

/** A spreadsheet has a mark at its start, and line ends, that no page shows. */
const asShown = (folder: string, printed: string) =>
  printed.replaceAll(folder, '/home/you/on-record').replaceAll(/^\uFEFF|\r(?=\n)/g, '')
