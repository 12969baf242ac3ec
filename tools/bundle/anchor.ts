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
import { each, validPart } from '../../src/bundle/draft.ts'
import { describeProblem, type Problem } from '../../src/bundle/problems.ts'
import { validateBundle } from '../../src/bundle/validate.ts'
import { verifies } from '../../src/domain/quotations/passages/passages.ts'
import { type SearchableText, searchableText } from '../../src/domain/texts/searchable-text.ts'
import { measureText, normaliseText } from '../../src/domain/texts/texts.ts'
import { foundPassage } from '../../src/verification/found-passages.ts'

const [file, ...pairs] = process.argv.slice(2)
if (file === undefined || pairs.length === 0) {
  process.stderr.write('Usage: npx tsx tools/bundle/anchor.ts BUNDLE source:ID=FILE ...\n')
  process.exit(2)
}
const rawTexts = new Map(
  pairs.map((pair) => {
    const at = pair.indexOf('=')
    return [pair.slice(0, at), readFileSync(pair.slice(at + 1), 'utf8')]
  }),
)

const bundle = validPart(JSON.parse(readFileSync(file, 'utf8')))
const texts = new Map<string, SearchableText>()
for (const [source] of each(bundle.sources, ['sources'])) {
  const raw = rawTexts.get(source.id ?? '')
  const format = source.text?.format ?? 'PLAIN'
  if (raw === undefined) continue
  const text = searchableText(normaliseText(raw, format))
  texts.set(source.id ?? '', text)
  Object.assign(source, { text: { format, ...measureText(text.text) } })
}

const problems: Problem[] = []
let anchored = 0
for (const { passage, place, of } of passagesOf(bundle)) {
  const text = texts.get(of.receipt.source ?? '')
  if (text === undefined) continue
  const at = { text, digest: text.digest }
  const anew = foundPassage({ ...passage, start: undefined, end: undefined, status: 'NO_TEXT' }, at)
  const found = anew.fields.status === 'AMBIGUOUS' ? foundPassage(passage, at) : anew
  Object.assign(passage, found.fields)
  if (!verifies(found.fields.status)) {
    const told = found.problem ?? {
      message: found.reason ?? `It is ${found.fields.status}.`,
      mend: 'Copy the words as the source has them.',
    }
    problems.push({ place: [...place, 'exact'], record: of.receipt.id ?? null, ...told })
  }
  anchored += 1
}
const written = bundleText(bundle)
problems.push(...(await validateBundle(JSON.parse(written))))
for (const problem of problems) process.stderr.write(`${describeProblem(problem)}\n`)
if (problems.length > 0) process.exit(1)
writeFileSync(file, written)
process.stdout.write(`${anchored} passages anchored.\n`)
