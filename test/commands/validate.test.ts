import { mkdirSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { validate } from '../../src/commands/validate.ts'
import { bundle, passage, statement, withPassages } from '../bundle/small-bundle.ts'
import { inFolder } from './in-folder.ts'

let folder: Awaited<ReturnType<typeof inFolder>>
beforeAll(async () => {
  folder = await inFolder()
  mkdirSync(folder.at('texts'))
  folder.write('texts/source-daily.txt', 'Kyiv spoke of “dirty games” again.')
})
afterAll(() => folder.remove())

async function validated(given: object) {
  folder.write('bundle.json', JSON.stringify(given))
  return folder.run(validate, ['bundle.json'], { texts: folder.at('texts') })
}

test('a bundle whose passages are in the texts is valid', async () => {
  expect(await validated(bundle())).toEqual({ code: 0, lines: [expect.stringMatching(/ is valid\.$/)] })
})

test('words that the text does not have are told, whatever the bundle claims of them', async () => {
  const { code, lines } = await validated(withPassages(passage({ exact: 'filthy tricks' })))
  expect([code, ...lines]).toEqual([
    1,
    'attribution:a-daily.passages[0].exact: "filthy tricks" is NOT_FOUND in the text of its source. ' +
      'Copy the words as the source has them, and leave the position and the status out.',
    '1 problem.',
  ])
})

test('of words that claim nothing it is told once where they may be', async () => {
  const { lines } = await validated(withPassages(passage({ exact: 'dirty game again', status: 'NO_TEXT' })))
  expect(lines).toEqual([
    expect.stringMatching(
      /^attribution:a-daily\.passages\[0\]\.exact: .*Copy the words as the source has them\.$/,
    ),
    '1 problem.',
  ])
})

test('of an id that the bundle does not have it is not said that a graph has none either', async () => {
  const { lines } = await validated(
    bundle({ statements: [statement('a', { about: ['topic:none'] }), statement('b')] }),
  )
  expect(lines).toEqual([
    'statements[0].about[0]: There is no "topic:none", in the bundle (no graph was looked in). ' +
      'Add that record, or correct the id.',
    '1 problem.',
  ])
})
