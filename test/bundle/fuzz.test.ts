import { describe, expect, test } from 'vitest'
import { bundleText } from '../../src/bundle/canonical.ts'
import { statementRows } from '../../src/bundle/csv/columns.ts'
import { bundleOfRows } from '../../src/bundle/csv/statements.ts'
import { checkParts } from '../../src/bundle/import/check.ts'
import { readParts } from '../../src/bundle/import/parts.ts'
import { validateBundle } from '../../src/bundle/validate.ts'
import { normaliseText } from '../../src/domain/texts.ts'
import { OnRecordError } from '../../src/errors.ts'
import { asLines, inPieces, merging, mutated, randomOf, seed } from './slips.ts'

const sheet = [
  'speaker;text;quote;date;type;url;publisher',
  'Anna Bell;The bridge is safe.;"“perfectly; safe”";2026-03-04;claim;https://example.org/a;The Daily',
  'B. Cole;It is not.;"not ""at all""";../2026-03;DENIAL;https://example.org/b;',
].join('\r\n')

const article = `<!DOCTYPE html><title>No</title><h1>Talks &amp; lists</h1><p title="a > b">He <b>said</b>:<br>&ldquo;Yes&rdquo;
# Head **strong** [link](https://example.org/ "t") \`code\` ~~gone~~ &#8212; <!-- no --> <script>"<p>"</script> ![alt](x)`

const anyKind = async () => (id: string) => id.slice(0, id.indexOf(':'))

describe('thousands of slips crash nothing', () => {
  test.each(['JSON', 'lines'])('in a bundle as %s', async (form) => {
    const text = form === 'JSON' ? bundleText(merging) : await asLines()
    const random = randomOf(seed)
    let refused = 0
    for (let run = 0; run < 2_000; run += 1) {
      const checked = await checkParts(readParts(inPieces(mutated(text, random))), anyKind)
      if (checked.problems.length > 0) refused += 1
      else for await (const group of checked.groups()) expect(group.length).toBeGreaterThan(0)
      await checked.close()
    }
    expect(refused).toBeGreaterThan(1_000)
  })

  test.each(['HTML', 'MARKDOWN', 'PLAIN'] as const)('in a text as %s', (format) => {
    const random = randomOf(seed)
    for (let run = 0; run < 2_000; run += 1) {
      const text = normaliseText(mutated(article, random), format)
      // What was read is a text as it is kept: to read it again changes nothing.
      expect(normaliseText(text, 'PLAIN')).toBe(text)
    }
  })

  test('in a spreadsheet: it is refused, or what it makes is a valid bundle', () => {
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
        const problems = validateBundle(made.bundle, (id) => id.split(':')[0])
        expect(problems).toEqual([])
      } catch (fault) {
        if (!(fault instanceof OnRecordError)) throw fault
      }
    }
  })
})
