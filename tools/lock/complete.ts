import { readFileSync, writeFileSync } from 'node:fs'
import { completed, downloadAddresses, type LockFile, missingOptionals } from './lock-file.ts'

/**
 * Makes the lock files, the product's and that of bench/peers, ones that `npm ci` accepts on every platform; to be run after
 * each `npm install`. With `--check` it changes nothing and fails when that has not been done.
 */
for (const name of ['package-lock.json', 'bench/peers/package-lock.json']) {
  const file = new URL(`../../${name}`, import.meta.url)
  const lock: LockFile = JSON.parse(readFileSync(file, 'utf8'))

  const faults = [
    ...missingOptionals(lock).map(
      (missing) => `no entry for ${missing.name}@${missing.version} (${missing.wantedBy})`,
    ),
    ...downloadAddresses(lock).map((path) => `a download address in ${path}`),
  ]

  if (process.argv.includes('--check')) {
    for (const fault of faults) console.error(`${name}: ${fault}`)
    if (faults.length > 0) {
      console.error(`Run npm run lock:complete and commit ${name}.`)
      process.exitCode = 1
    }
  } else {
    writeFileSync(file, `${JSON.stringify(completed(lock), null, 2)}\n`)
    console.log(`${name}: ${faults.length > 0 ? `fixed: ${faults.join('; ')}.` : 'nothing was missing.'}`)
  }
}
