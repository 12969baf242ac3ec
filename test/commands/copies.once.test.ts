import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { copiesCommand } from '../../src/commands/articles/copies.ts'
import { copying, independent, originals } from '../domain/copies/articles.ts'

async function run(operands: string[]) {
  const lines: string[] = []
  const code = await copiesCommand.run({ operands, options: {}, print: (line) => lines.push(line) })
  return { code, lines }
}

test('the texts of a directory that share much wording are listed, with the longest passage of both', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'on-record-copies-'))
  const [original = '', other = ''] = originals
  const texts = {
    'source-daily.md': original,
    'source-courier.txt': copying.trimmed(original),
    'source-herald.txt': other,
    'source-note.txt': 'The bridge is closed.',
    ...Object.fromEntries(independent.slice(0, 5).map((text, index) => [`source-own-${index}.txt`, text])),
  }
  for (const [name, text] of Object.entries(texts)) await writeFile(join(directory, name), text)
  expect(await run([directory])).toMatchInlineSnapshot(`
    {
      "code": 0,
      "lines": [
        "source:courier and source:daily: 100 % of the shorter one, such as "Saltmere shuts its harbour bridge after cracks are found The only road bridge over the Saltmere estuary was closed to all traffic before dawn on Tuesday, after …"",
        "9 texts: 1 pair shares much wording. 1 too short to be compared.",
      ],
    }
  `)
  await expect(run([])).rejects.toThrow('name the directory of the texts.')
})

test('one text is counted as one', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'on-record-copies-'))
  await writeFile(join(directory, 'source-daily.md'), originals[0] ?? '')
  expect((await run([directory])).lines).toEqual(['1 text: 0 pairs share much wording.'])
})

test('a directory without a text of any source is told apart from one without copies', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'on-record-copies-'))
  await writeFile(join(directory, 'article.txt'), 'The bridge is closed.')
  await expect(run([directory])).rejects.toThrow(
    'it has no texts that are named after the ids of sources. Name them so',
  )
})
