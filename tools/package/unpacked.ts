import { execFileSync } from 'node:child_process'
import { symlinkSync } from 'node:fs'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../..')

/** The dependencies of this repository, which the package and who uses it share. */
export const dependencies = join(root, 'node_modules')

/** The package as somebody who installs it has it, in a folder, with the dependencies of this repository. */
export function unpackedIn(folder: string): string {
  const options = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder]
  const [{ filename }] = JSON.parse(execFileSync('npm', options, { cwd: root, encoding: 'utf8' }))
  execFileSync('tar', ['-xzf', join(folder, filename), '-C', folder])
  symlinkSync(dependencies, join(folder, 'package/node_modules'))
  return join(folder, 'package')
}
