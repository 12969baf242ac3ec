import { expect, test } from 'vitest'
import { local } from '../../src/domain/viewers.ts'
import { istanbul } from '../data/istanbul.ts'
import { openProduct } from '../support/product.ts'
import { elementsOf, pagesOver } from '../support/reading-room.ts'

const edits = `mutation ($twice: WithdrawInput!, $court: RedactInput!, $one: JudgeInput!, $topic: UpdateTopicInput!) {
  withdraw(input: $twice) { __typename }
  redact(input: $court) { __typename }
  judgeSame(input: $one) { __typename }
  updateTopic(input: $topic) { __typename }
}`

const dirtyGames = 'statement:ukraine-dirty-games'
const variables = {
  court: { id: dirtyGames, reason: 'A court ordered it.' },
  one: { actors: ['group:russian-officials', 'group:russian-state-media'], basis: 'One group, two names.' },
  topic: { id: 'topic:mediation', revision: 1, name: 'Mediators' },
}

test('what is new tells what was taken back, judged and changed, in words and with links, and the reasons', async () => {
  const product = await openProduct(istanbul)
  try {
    const pages = pagesOver(product.api)
    const critics = istanbul.statements?.find(({ id }) => id.includes('critics'))?.id ?? ''
    const given = { ...variables, twice: { id: critics, reason: 'It was recorded twice.' } }
    const { errors } = await product.api.execute({ query: edits, variables: given }, undefined, local)
    expect(errors).toBeUndefined()
    const { body, text } = await pages.get('/read/new')
    const [list = ''] = /<ul class="lines">.*?<\/ul>/s.exec(body) ?? []
    const lines = elementsOf(list, 'li').map((line) => line.text)
    expect(lines).toEqual([
      'Changed: Mediators (name).',
      'Merged: russian officials and russian state media are one. Reason: One group, two names.',
      'Made unreadable: a relation between two statements. Reason: A court ordered it.',
      'Made unreadable: a statement. Reason: A court ordered it.',
      'Withdrawn: a statement. Reason: It was recorded twice.',
    ])
    const hrefs = elementsOf(body, 'a').map(({ attributes }) => attributes.href)
    for (const id of ['topic:mediation', 'group:russian-officials', dirtyGames, critics])
      expect(hrefs).toContain(`../read/${id}`)
    expect(text).not.toContain('dirty games')
  } finally {
    await product.close()
  }
})

test('its pages lead through the whole log, to the first record, and each statement is on one of them', async () => {
  const product = await openProduct(istanbul)
  try {
    const pages = pagesOver(product.api)
    const seen: string[] = []
    let address: string | null = '/read/new'
    for (let page = 0; address !== null && page < 20; page++) {
      const { body, status } = await pages.get(address)
      expect(status).toBe(200)
      seen.push(
        ...elementsOf(body, 'a').flatMap(({ attributes: { href = '' } }) => {
          const [, id] = /^\.\.\/read\/(statement:[^#]*)/.exec(href) ?? []
          return id === undefined ? [] : [id]
        }),
      )
      const [next] = elementsOf(body, 'a').filter(({ attributes: { rel } }) => rel === 'next')
      address = next ? (next.attributes.href ?? '').replace('..', '') : null
    }
    expect(address).toBeNull()
    expect([...new Set(seen)].toSorted()).toEqual((istanbul.statements ?? []).map(({ id }) => id).toSorted())
  } finally {
    await product.close()
  }
})
