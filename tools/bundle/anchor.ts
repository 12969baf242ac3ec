/**
 * Finds each passage of a bundle in its source's text, and writes the positions, statuses, digests and lengths into
 * the bundle, in canonical order:
 *
 *   npx tsx tools/bundle/anchor.ts data/istanbul-2025/bundle.json source:ID=FILE ...
 *
 * A passage needs only its words, and a prefix or a suffix where they occur more than once. Positions that are there
 * are found anew; where an article repeats a whole sentence, no context tells the two apart, and the position that is
 * there stays. Nothing is written while a passage is not found or the bundle is not valid.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { bundleText } from '../../src/bundle/canonical.ts'
import { passagesOf } from '../../src/bundle/checks/inventory.ts'
import { each, soundPart } from '../../src/bundle/draft.ts'
import { describeProblem } from '../../src/bundle/problems.ts'
import { validateBundle } from '../../src/bundle/validate.ts'
import { measureText, normaliseText } from '../../src/domain/texts/texts.ts'
import { checkBundlePassages, passageProblems } from '../../src/verification/verify.ts'

const [file, ...texts] = process.argv.slice(2)
if (file === undefined || texts.length === 0) {
  process.stderr.write('Usage: npx tsx tools/bundle/anchor.ts BUNDLE source:ID=FILE ...\n')
  process.exit(2)
}
const rawTexts = new Map(
  texts.map((pair) => {
    const at = pair.indexOf('=')
    return [pair.slice(0, at), readFileSync(pair.slice(at + 1), 'utf8')]
  }),
)

const bundle = soundPart(JSON.parse(readFileSync(file, 'utf8')))
for (const [source] of each(bundle.sources, ['sources'])) {
  const raw = rawTexts.get(source.id ?? '')
  const format = source.text?.format ?? 'PLAIN'
  if (raw !== undefined)
    Object.assign(source, { text: { format, ...measureText(normaliseText(raw, format)) } })
}
const textOf = (id: string) => rawTexts.get(id)
const given = [...passagesOf(bundle)].map(({ passage: { start, end } }) => ({ start, end }))
for (const { passage } of passagesOf(bundle)) Object.assign(passage, { start: undefined, end: undefined })
for (const [index, { entry, check }] of checkBundlePassages(bundle, textOf).entries()) {
  if (check.status === 'AMBIGUOUS') Object.assign(entry.passage, given[index])
}

const checked = checkBundlePassages(bundle, textOf)
for (const { entry, check } of checked) {
  if (check.start === null) continue
  Object.assign(entry.passage, { start: check.start, end: check.end, status: check.status })
}
const written = bundleText(bundle)
const problems = [...passageProblems(checked), ...(await validateBundle(JSON.parse(written)))]
for (const problem of problems) process.stderr.write(`${describeProblem(problem)}\n`)
if (problems.length > 0) process.exit(1)
writeFileSync(file, written)
process.stdout.write(`${checked.length} passages anchored.\n`)
