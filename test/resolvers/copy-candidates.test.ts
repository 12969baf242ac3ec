import { afterAll, beforeAll, expect, test } from 'vitest'
import { measureText } from '../../src/domain/texts/texts.ts'
import { anonymous, local } from '../../src/domain/viewers.ts'
import { keepSourceTexts } from '../../src/records/checks.ts'
import { redact } from '../../src/records/write/redacting.ts'
import { withdraw } from '../../src/records/write/withdrawing.ts'
import { bundle, statement } from '../bundle/small-bundle.ts'
import { copying, independent, originals } from '../domain/copies/articles.ts'
import { note } from '../records/small-graph.ts'
import { openForEditing } from '../support/asking.ts'

const [first = '', second = ''] = originals
const texts: Readonly<Record<string, string>> = {
  'source:a-first': first,
  'source:b-edited': copying['with light edits'](first),
  'source:c-trimmed': copying.trimmed(first),
  'source:d-second': second,
  'source:e-reprint': copying['under a new headline'](second),
  ...Object.fromEntries(independent.slice(0, 4).map((text, index) => [`source:own-${index}`, text])),
}
const reporting = { ...statement('a').attributions[0], source: 'source:e-reprint' }

let product: Awaited<ReturnType<typeof openForEditing>>
beforeAll(async () => {
  product = await openForEditing(
    bundle({
      sources: Object.entries(texts).map(([id, text]) => ({
        id,
        sourceKind: 'ARTICLE',
        text: { format: 'PLAIN' as const, ...measureText(text) },
        // Recorded as a copy, so that nobody has to judge it.
        ...(id === 'source:e-reprint' ? { copyOf: 'source:d-second' } : {}),
      })),
      statements: [statement('a', { attributions: [reporting as never] })],
      relations: [],
    }),
  )
  const kept = Object.entries(texts).map(([id, text]) => ({ id, text, digest: measureText(text).digest }))
  await keepSourceTexts(product.store, kept)
})
afterAll(() => product.close())

const asked = `query ($first: Int, $after: String, $source: ID) {
  copyCandidates(first: $first, after: $after, source: $source) {
    nodes { sources { id } share passages { exact start end otherStart otherEnd } }
    pageInfo { hasNextPage endCursor }
  }
}`
type Candidate = { readonly sources: readonly { readonly id: string }[]; readonly share: number }
const pair = ({ sources }: Candidate) => sources.map(({ id }) => id.slice(7, 8)).join('')
const candidates = async (variables: object = {}) => (await product.ask(asked, variables)).copyCandidates
const pairs = async (variables: object = {}): Promise<string[]> =>
  (await candidates(variables)).nodes.map(pair)

test('texts that share much wording are found, page by page, and not what quotes the same words', async () => {
  expect((await pairs()).sort()).toEqual(['ab', 'ac', 'bc'])
  expect((await pairs({ source: 'source:c-trimmed' })).sort()).toEqual(['ac', 'bc'])
  expect(await pairs({ source: 'source:own-1' })).toEqual([])
  const paged: string[] = []
  for (let after: string | null = null; ; ) {
    const { nodes, pageInfo }: { nodes: Candidate[]; pageInfo: { hasNextPage: boolean; endCursor: string } } =
      await candidates({ first: 1, after })
    paged.push(...nodes.map(pair))
    if (!pageInfo.hasNextPage) break
    after = pageInfo.endCursor
  }
  expect(paged).toEqual(await pairs())
})

test('the shared passages are told by their places in both texts, in code points', async () => {
  const { nodes } = await candidates({ source: 'source:c-trimmed' })
  const [whole] = nodes.filter((each: Candidate) => pair(each) === 'ac')
  expect(whole.share).toBe(1)
  for (const { exact, start, end, otherStart, otherEnd } of whole.passages) {
    expect([...first].slice(start, end).join('')).toBe(exact)
    expect([...(texts['source:c-trimmed'] ?? '')].slice(otherStart, otherEnd).join('')).toBe(exact)
  }
})

test('what was judged is not asked again, until the judgement is reversed', async () => {
  const judge = async (field: string, sources: string[]) => {
    const judging = `mutation ($input: JudgeCopiesInput!) { ${field}(input: $input) { judgement { id } } }`
    return (await product.ask(judging, { input: { sources, basis: 'Read side by side.' } }, local))[field]
      .judgement.id
  }
  const reverse = (id: string) =>
    product.ask(
      'mutation ($input: WithdrawInput!) { reverseJudgement(input: $input) { change { kind } } }',
      { input: { id, reason: 'Read again.' } },
      local,
    )
  const apart = await judge('judgeNotCopies', ['source:b-edited', 'source:c-trimmed'])
  expect((await pairs()).sort()).toEqual(['ab', 'ac'])
  // Of three copies, two judgements tell of all.
  const copies = await judge('judgeCopies', ['source:a-first', 'source:b-edited'])
  expect(await pairs()).toEqual(['ac'])
  await reverse(apart)
  await reverse(copies)
  expect((await pairs()).sort()).toEqual(['ab', 'ac', 'bc'])
})

test('only editors are told, as passages of texts are shown, and a text that was erased is compared no more', async () => {
  expect(await product.errorOf(asked, {}, anonymous)).toMatchObject({ code: 'UNAUTHENTICATED' })
  expect(await product.errorOf(asked, { source: 'the daily' })).toMatchObject({ argument: 'source' })
  await product.ask(
    'mutation ($input: UpdateSourceInput!) { updateSource(input: $input) { source { id } } }',
    { input: { id: 'source:e-reprint', revision: 1, copyOf: null } },
  )
  expect(await pairs({ source: 'source:d-second' })).toEqual(['de'])
  const because = { ...note(), reason: 'By order of a court.' }
  await withdraw(product.store, 'statement:a', because)
  await redact(product.store, 'attribution:a-daily', { ...note(), reason: 'By order of a court.' })
  expect(await pairs({ source: 'source:d-second' })).toEqual([])
})
