/**
 * Reads thousands of inputs with slips in them, as a program of its own whose memory is bounded: `fuzz-readers.ts <what>`. It
 * ends with an error where a reader crashes, or gives what it should not.
 */
import assert from 'node:assert/strict'
import { bundleText } from '../../src/bundle/canonical.ts'
import { checkParts } from '../../src/bundle/reading/check.ts'
import { readParts } from '../../src/bundle/reading/parts.ts'
import { validateBundle } from '../../src/bundle/validate.ts'
import { normaliseText } from '../../src/domain/texts/texts.ts'
import { OnRecordError } from '../../src/errors.ts'
import { statementRows } from '../../src/spreadsheet/columns.ts'
import { bundleOfRows } from '../../src/spreadsheet/statements.ts'
import { asLines, inPieces, merging, mutated, randomOf, seed } from './slips.ts'

const sheet = [
  'speaker;text;quote;date;type;url;publisher',
  'Anna Bell;The bridge is safe.;"“perfectly; safe”";2026-03-04;claim;https://example.org/a;The Daily',
  'B. Cole;It is not.;"not ""at all""";../2026-03;DENIAL;https://example.org/b;',
].join('\r\n')

const article = `<!DOCTYPE html><title>No</title><h1>Talks &amp; lists</h1><p title="a > b">He <b>said</b>:<br>&ldquo;Yes&rdquo;
# Head **strong** [link](https://example.org/ "t") \`code\` ~~gone~~ &#8212; <!-- no --> <script>"<p>"</script> ![alt](x)`

const anyKind = async () => (id: string) => id.slice(0, id.indexOf(':'))

async function bundles(text: string): Promise<void> {
  const random = randomOf(seed)
  let refused = 0
  for (let run = 0; run < 2_000; run += 1) {
    const checked = await checkParts(readParts(inPieces(mutated(text, random))), anyKind)
    if (checked.problems.length > 0) refused += 1
    else for await (const group of checked.groups()) assert(group.length > 0)
    await checked.close()
  }
  assert(refused > 1_000, `only ${refused} were refused`)
}

function texts(format: 'HTML' | 'MARKDOWN' | 'PLAIN'): void {
  const random = randomOf(seed)
  for (let run = 0; run < 2_000; run += 1) {
    const text = normaliseText(mutated(article, random), format)
    // What was read is a text as it is kept: to read it again changes nothing.
    assert.equal(normaliseText(text, 'PLAIN'), text)
  }
}

/** A spreadsheet is refused, or what it makes is a valid bundle. */
async function spreadsheets(): Promise<void> {
  const random = randomOf(seed)
  const decisions = new Map([
    ['Anna Bell', 'new person'],
    ['B. Cole', 'person:b-cole'],
    ['The Daily', 'new organisation'],
  ])
  for (let run = 0; run < 5_000; run += 1) {
    try {
      const made = bundleOfRows(statementRows(mutated(sheet, random)), {
        title: 'sheet.csv',
        decisions,
        sources: new Map(),
      })
      assert.deepEqual(await validateBundle(made.bundle, async () => (id) => id.split(':')[0]), [])
    } catch (fault) {
      if (!(fault instanceof OnRecordError)) throw fault
    }
  }
}

const readers: Readonly<Record<string, () => void | Promise<void>>> = {
  'bundles as JSON': () => bundles(bundleText(merging)),
  'bundles as lines': async () => bundles(await asLines()),
  texts: () => {
    for (const format of ['HTML', 'MARKDOWN', 'PLAIN'] as const) texts(format)
  },
  spreadsheets: spreadsheets,
}

const [what = ''] = process.argv.slice(2)
const read = readers[what]
assert(read, `there are no "${what}"`)
await read()
console.log('read')
