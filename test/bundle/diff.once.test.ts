import { expect, test } from 'vitest'
import { diffBundles } from '../../src/bundle/diff/diff.ts'
import { diffLines } from '../../src/bundle/diff/diff-text.ts'
import { bundle, passage, relation, statement } from './small-bundle.ts'

const a = statement('a')
const before = bundle({ statements: [a, statement('b')] })
const after = bundle({
  statements: [
    {
      ...a,
      text: 'Russia *plays* foul, <b>again</b>.',
      about: ['organisation:ukraine'],
      attributions: a.attributions.map((one) => ({
        ...one,
        cue: 'accused',
        passages: [passage({ exact: 'dirty game' })],
      })),
    },
    statement('c'),
  ],
  relations: [relation({ certainty: 'UNSURE' })],
})

test('a bundle written in another order is the same', () => {
  const { statements = [], ...rest } = before
  expect(diffBundles(before, { ...rest, statements: [...statements].reverse() })).toEqual([])
  expect(diffLines([], 'text')).toEqual(['No records differ'])
})

test('what changed, for a review', () => {
  expect(diffLines(diffBundles(before, after), 'markdown').join('\n')).toMatchInlineSnapshot(`
    "### 1 added, 2 changed, 1 removed

    #### Statements (1 added, 1 changed, 1 removed)

    - **changed** \`statement:a\`: Russia \\*plays\\* foul, \\<b\\>again\\</b\\>.
      - \`text\`: ~~Russia plays foul.~~ → Russia \\*plays\\* foul, \\<b\\>again\\</b\\>.
      - \`attributions[attribution:a-daily].passages\`: removed ~~dirty games~~
      - \`attributions[attribution:a-daily].passages\`: added dirty game
      - \`attributions[attribution:a-daily].cue\`: added accused
      - \`about\`: added organisation:ukraine
    - **removed** \`statement:b\`: Russia plays foul.
    - **added** \`statement:c\`: Russia plays foul.

    #### Relations (1 changed)

    - **changed** \`relation:b-rebuts-a\`: statement:b – statement:a
      - \`certainty\`: ~~SURE~~ → UNSURE"
  `)
})

test('what changed, on a terminal', () => {
  expect(diffLines(diffBundles(before, after), 'text').join('\n')).toMatchInlineSnapshot(`
    "1 added, 2 changed, 1 removed

    Statements: 1 added, 1 changed, 1 removed

    ~ statement:a  Russia *plays* foul, <b>again</b>.
        text: Russia plays foul. → Russia *plays* foul, <b>again</b>.
        attributions[attribution:a-daily].passages: removed dirty games
        attributions[attribution:a-daily].passages: added dirty game
        attributions[attribution:a-daily].cue: added accused
        about: added organisation:ukraine
    - statement:b  Russia plays foul.
    + statement:c  Russia plays foul.

    Relations: 1 changed

    ~ relation:b-rebuts-a  statement:b – statement:a
        certainty: SURE → UNSURE"
  `)
})

test('a judgement is known by whom it says to be the same', () => {
  const actors = ['organisation:a', 'organisation:b']
  const judgement = { id: 'judgement:j', verdict: 'SAME_AS', actors, basis: 'One seal.' } as const
  const changes = diffBundles(bundle({ judgements: [judgement] }), bundle())
  expect(diffLines(changes, 'text').at(-1)).toBe('- judgement:j  organisation:a SAME_AS organisation:b')
})

test('a part without a name of its own is shown as it is', () => {
  const source = { id: 'source:a', sourceKind: 'ARTICLE' } as const
  const text = { format: 'MARKDOWN', digest: 'sha256:0', words: 2, codePoints: 9 } as const
  const changes = diffBundles(bundle({ sources: [source] }), bundle({ sources: [{ ...source, text }] }))
  expect(diffLines(changes, 'text').at(-1)).toBe(
    '    text: added {"format":"MARKDOWN","digest":"sha256:0","words":2,"codePoints":9}',
  )
})
