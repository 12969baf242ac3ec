import { mkdirSync } from 'node:fs'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { propose } from '../../src/commands/articles/propose.ts'
import { importFile } from '../../src/commands/bundles/import.ts'
import { validate } from '../../src/commands/bundles/validate.ts'
import { verify } from '../../src/commands/bundles/verify.ts'
import { readArticle } from '../../src/index.ts'
import { bundle } from '../bundle/small-bundle.ts'
import { emptyGraph } from '../support/empty-graph.ts'
import { inFolder } from './in-folder.ts'

let folder: Awaited<ReturnType<typeof inFolder>>
beforeEach(async () => {
  folder = await inFolder(emptyGraph)
  const persons = [{ id: 'person:ada-marlow', name: 'Ada Marlow' }]
  folder.write('graph.json', JSON.stringify(bundle({ persons })))
  await folder.run(importFile, ['graph.json'])
})
afterEach(() => folder.remove())

const article = `# The bridge hums

Mayor Ada Marlow said on Tuesday that the bridge hums at night. “Nobody crosses a bridge like that,” she said.

The Velen Ferry Company denied any part in the noise, and critics of the mayor argue that she exaggerates.

Nobody knows what the weather will be, and the town goes on with its work as it has for a hundred years. The market is
held every week, the school is open, the harbour is full of boats, and the trains leave on time more often than not.
`
const run = (options: Record<string, string> = {}) =>
  folder.run(propose, ['article.md'], {
    output: folder.at('made.json'),
    published: '2031-03-05',
    url: 'https://lantern.example/bridge',
    ...options,
  })
const decisions = () => JSON.parse(folder.read('made.decisions.json'))
type Entry = {
  words: string
  decision: string
  text: string
  passages: { exact: string; start?: number }[]
  id: string
}
const decide = (change: (proposal: Entry) => void, names: Record<string, string> = {}) => {
  const file = decisions()
  for (const proposal of file.proposals) change(proposal)
  for (const [name, decision] of Object.entries(names)) file.names[name].decision = decision
  folder.write('made.decisions.json', JSON.stringify(file))
}

test('an article becomes proposals, what is accepted becomes a bundle, and what is refused is not proposed again', async () => {
  folder.write('article.md', article)
  const first = await run()
  expect(first).toEqual({
    code: 1,
    lines: [
      expect.stringMatching(/^3:39 {2}p-\w{10} {2}Ada Marlow, said, 2031-03-04$/),
      '      the bridge hums at night',
      expect.stringMatching(/^3:66 {2}p-\w{10} {2}Ada Marlow, said$/),
      '      Nobody crosses a bridge like that',
      expect.stringMatching(/^5:32 {2}p-\w{10} {2}Velen Ferry Company, denied$/),
      '      any part in the noise',
      expect.stringMatching(/^5:91 {2}p-\w{10} {2}critics of the mayor, argue$/),
      '      she exaggerates',
      '4 proposals to decide in made.decisions.json, 4 of them new.',
      '0 statements accepted.',
    ],
  })
  expect(() => folder.read('made.json')).toThrow()
  expect(decisions().names).toMatchObject({
    'Ada Marlow': { decision: 'person:ada-marlow' },
    'Velen Ferry Company': { decision: 'new organisation' },
    'critics of the mayor': { decision: 'new group' },
  })

  decide((proposal) => {
    proposal.decision = proposal.words === 'she exaggerates' ? 'refuse' : 'accept'
    if (proposal.words === 'the bridge hums at night') proposal.text = 'There is a hum at night.'
  })
  expect(await run()).toEqual({ code: 0, lines: ['3 statements accepted in made.json.'] })
  const made = JSON.parse(folder.read('made.json'))
  expect(made.statements.map(({ text, type }: { text: string; type: string }) => [text, type])).toEqual(
    expect.arrayContaining([
      ['There is a hum at night.', 'OTHER'],
      ['Nobody crosses a bridge like that.', 'OTHER'],
      ['Denied any part in the noise.', 'DENIAL'],
    ]),
  )
  expect(made.groups).toBeUndefined()
  expect((await folder.run(validate, ['made.json'])).code).toBe(0)

  const source = made.sources[0].id.replace(':', '-')
  mkdirSync(folder.at('texts'))
  folder.write(`texts/${source}.md`, article)
  expect((await folder.run(importFile, ['made.json'], { texts: folder.at('texts') })).code).toBe(0)
  const checked = await folder.run(verify, [], { texts: folder.at('texts') })
  expect(checked.code).toBe(0)

  // Again, with the article corrected: the refused one stays refused, the rest is where it is now.
  folder.write(
    'article.md',
    article.replace('# The', 'Corrected on Friday.\n\n# The').replace('Mayor Ada', 'The mayor, Ada'),
  )
  expect(await run()).toEqual({ code: 0, lines: ['3 statements accepted in made.json.'] })
  const again = JSON.parse(folder.read('made.json'))
  expect(again.statements.map(({ id }: { id: string }) => id)).toEqual(
    made.statements.map(({ id }: { id: string }) => id),
  )
})

test('a passage that a person mends is looked for again, and one that is not in the article is refused', async () => {
  folder.write('article.md', article)
  await run()
  decide((proposal) => {
    proposal.decision = 'refuse'
    if (proposal.words !== 'the bridge hums at night') return
    proposal.decision = 'accept'
    const content = proposal.passages.at(-1)
    if (content !== undefined) content.exact = 'bridge hums'
  })
  expect((await run()).code).toBe(0)
  const place = readArticle(article, 'MARKDOWN').text.text.indexOf('bridge hums at')
  const words = JSON.parse(folder.read('made.json')).statements[0].attributions[0].passages.at(-1)
  expect(words).toEqual({
    part: 'CONTENT',
    exact: 'bridge hums',
    start: place,
    end: place + 'bridge hums'.length,
    quoted: false,
    status: 'VERBATIM',
  })
  decide((proposal) => {
    const content = proposal.passages.at(-1)
    if (proposal.decision === 'accept' && content !== undefined) content.exact = 'the bridge sings'
  })
  const { code, lines } = await run()
  expect(code).toBe(1)
  expect(lines[0]).toMatch(
    /p-\w{10}: “the bridge sings” is not a passage of the article: The words are not in the text/,
  )
  expect(lines.at(-1)).toBe('0 statements accepted.')
})

test('when what is accepted comes near to too much of an article to be passed on, that is told', async () => {
  const clauses = ['hums', 'creaks', 'sways', 'rusts', 'leaks'].map(
    (verb) =>
      `Mayor Ada Marlow said that the bridge over the river ${verb} at night when the wind comes from the sea.`,
  )
  folder.write('article.md', `${clauses.join('\n\n')}\n\n${'The town goes on with its work. '.repeat(6)}`)
  await run()
  decide((proposal) => {
    proposal.decision = 'accept'
    proposal.text = proposal.text || `Of the bridge: ${proposal.id}.`
  })
  expect((await run()).lines.at(-1)).toMatch(
    /^The bundle shows \d+ of the article's \d+ words outside quotation marks, \d+\.\d %\. To be passed on, it has to show less than 40 %: shorten passages in made\.decisions\.json\.$/,
  )
})

test('a file of decisions with mistakes is not changed, and every mistake is told', async () => {
  folder.write('article.md', article)
  await run()
  decide((proposal) => {
    proposal.decision = proposal.words === 'she exaggerates' ? 'acept' : 'accept'
    if (proposal.words === 'any part in the noise') proposal.text = ' '
  })
  const before = folder.read('made.decisions.json')
  const { code, lines } = await run()
  expect(code).toBe('refused')
  expect(lines.join('\n')).toMatch(/"decision" is "acept", which is not one\. Write "accept"\./)
  expect(lines.join('\n')).toMatch(/"text" is empty\. Say what was said\./)
  expect(folder.read('made.decisions.json')).toBe(before)
})

test('the decisions about one article are not taken for another', async () => {
  const page = (address: string) =>
    `<link rel="canonical" href="${address}"><p>Ada Marlow said the bridge hums.</p>`
  folder.write('article.html', page('https://lantern.example/one'))
  await folder.run(propose, ['article.html'], { output: folder.at('made.json') })
  folder.write('article.html', page('https://lantern.example/two'))
  expect((await folder.run(propose, ['article.html'], { output: folder.at('made.json') })).lines).toEqual([
    'made.decisions.json: it decides about https://lantern.example/one, not about https://lantern.example/two. Name another file for this article, with --output.',
  ])
})

test('nothing is sent anywhere unless an endpoint is named', async () => {
  folder.write('article.md', article)
  const fetched = vi.spyOn(globalThis, 'fetch')
  await run()
  expect(fetched).not.toHaveBeenCalled()
  expect(await run({ model: 'small' })).toEqual({
    code: 'refused',
    lines: ['--model: name the endpoint that has it, with --model-endpoint.'],
  })
  expect(fetched).not.toHaveBeenCalled()
  fetched.mockRestore()
})
