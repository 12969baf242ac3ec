import { bundle } from '../bundle/small-bundle.ts'
import { mutation } from './asking.ts'

/** Two people and two newspapers, who have not said anything that the small bundle does not hold. */
export const twoSpeakers = bundle({
  persons: [
    { id: 'person:ada', name: 'Ada' },
    { id: 'person:ben', name: 'Ben' },
  ],
  sources: [
    { id: 'source:daily', sourceKind: 'ARTICLE' },
    { id: 'source:weekly', sourceKind: 'ARTICLE' },
  ],
  relations: [],
})

/** What an editor reads of a statement. */
export const said = `id revision text type form independentSources saidAt { edtf } speakers { role actor { id name } }
  quotes { words } attributions { nodes { id revision cue source { id } passages { exact } } }`

export const recordStatement = mutation('recordStatement', 'statement', said)

/** A source's report of a statement, as an input has it. */
export const report = (source: string, exact = 'dirty games', quoted = true) => ({
  source,
  cue: 'said',
  passages: [{ exact, quoted }],
})

/** The input that records what Ada says in the Daily. */
export const adaSays = (changes: object = {}) => ({
  text: 'The list was handed over on Saturday.',
  type: 'CLAIM',
  saidAt: { edtf: '2025-06-07', basis: 'RESOLVED' },
  speakers: [{ actor: 'person:ada', role: 'negotiator' }],
  attributions: [report('source:daily')],
  ...changes,
})
