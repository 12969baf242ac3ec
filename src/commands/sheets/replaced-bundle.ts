import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { badInput } from '../../errors.ts'
import { type Output, outputTo } from '../terminal/output.ts'

/**
 * The output for a bundle that is made repeatedly. It may replace the bundle of the same title and, if asked for, any
 * file except those it is made from.
 *
 * @throws BAD_USER_INPUT where another file exists there
 */
export async function outputOfBundle(
  file: string,
  title: string,
  madeFrom: readonly string[],
  isForced: boolean,
): Promise<Output> {
  if (file === '-')
    throw badInput('--output', 'name a file: the decisions about names are written next to it.')
  const same = madeFrom.find((other) => resolve(other) === resolve(file))
  if (same !== undefined)
    throw badInput(file, 'the bundle would overwrite the file that it is made from. Name another file.')
  return outputTo(file, isForced || (await isBundleTitled(file, title)))
}

async function isBundleTitled(file: string, title: string): Promise<boolean> {
  try {
    const made: { readonly format?: unknown; readonly title?: unknown } = JSON.parse(
      await readFile(file, 'utf8'),
    )
    return String(made.format).startsWith('on-record-bundle/') && made.title === title
  } catch {
    return false
  }
}
