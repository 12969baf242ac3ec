import { readFileSync, writeFileSync } from 'node:fs'
import { completed, downloadAddresses, type LockFile, missingOptionals } from './lock-file.ts'

/**
 * Makes package-lock.json one that `npm ci` accepts on every platform; to be run after each `npm install`.
 * With `--check` it changes nothing and fails when that has not been done.
 */
const file = new URL('../../package-lock.json', import.meta.url)
const lock: LockFile = JSON.parse(readFileSync(file, 'utf8'))

const faults = [
  ...missingOptionals(lock).map(
    ({ name, version, wantedBy }) => `no entry for ${name}@${version} (${wantedBy})`,
  ),
  ...downloadAddresses(lock).map((path) => `a download address in ${path}`),
]

if (process.argv.includes('--check')) {
  for (const fault of faults) console.error(`package-lock.json: ${fault}`)
  if (faults.length > 0) console.error('Run npm run lock:complete and commit package-lock.json.')
  process.exitCode = faults.length > 0 ? 1 : 0
} else {
  writeFileSync(file, `${JSON.stringify(completed(lock), null, 2)}\n`)
  console.log(faults.length > 0 ? `Fixed: ${faults.join('; ')}.` : 'Nothing was missing.')
}
