import { execFileSync } from 'node:child_process'
import { statSync, symlinkSync } from 'node:fs'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../..')

/** The dependencies of this repository, which the packages and who uses them share. */
export const dependencies = join(root, 'node_modules')

/** The package as somebody who installs it has it, in a folder, with the dependencies of this repository. */
export function unpackedIn(folder: string): string {
  packedFrom(root, folder)
  symlinkSync(dependencies, join(folder, 'package/node_modules'))
  return join(folder, 'package')
}

/**
 * Packs what npm would publish of a package that was built, and unpacks it into `package` of a folder.
 *
 * @returns the size of the archive, in bytes
 */
export function packedFrom(source: string, folder: string): number {
  const options = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder]
  const [{ filename }] = JSON.parse(execFileSync('npm', options, { cwd: source, encoding: 'utf8' }))
  execFileSync('tar', ['-xzf', join(folder, filename), '-C', folder])
  return statSync(join(folder, filename)).size
}
