// `node .ci/seconds.mjs FILE [--keep]`: compares the seconds that each step took, a line of `seconds name` each, with those that are
// kept in bench/ci.json, and names the steps that took half as long again. With --keep, they are kept instead.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'

const [file = '', option] = process.argv.slice(2)
const kept = new URL('../bench/ci.json', import.meta.url)

/** Less than this is noise, in seconds. */
const worthNaming = 10

const steps = Object.fromEntries(
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => [line.slice(line.indexOf(' ') + 1), Number(line.slice(0, line.indexOf(' ')))]),
)

if (option === '--keep') {
  const told = { date: new Date().toISOString().slice(0, 10), cores: availableParallelism(), seconds: steps }
  writeFileSync(kept, `${JSON.stringify(told, null, 2)}\n`)
} else if (existsSync(kept)) {
  const { date, seconds } = JSON.parse(readFileSync(kept, 'utf8'))
  for (const [name, took] of Object.entries(steps)) {
    const before = seconds[name]
    if (before === undefined || took < before * 1.5 || took - before < worthNaming) continue
    console.log(`slower: ${name} took ${took} s, and ${before} s on ${date}`)
  }
}
