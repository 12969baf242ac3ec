import type {
  BundleAttribution,
  BundleDate,
  BundleRelation,
  BundleSource,
  BundleStatement,
} from '../../../src/bundle/format.ts'
import { STATEMENT_TYPES } from '../../../src/domain/vocabulary.ts'
import { organisationId, personId } from './names.ts'
import { evenly, randomFrom, skewed } from './random.ts'
import { type Sizes, seed } from './sizes.ts'
import { sentence } from './words.ts'

export const statementId = (number: number) => `statement:s-${number}`
export const eventId = (rank: number) => `event:e-${rank}`
const sourceId = (number: number) => `source:d-${number}`

const stated = (edtf: string): BundleDate => ({ edtf, basis: 'STATED' })
const firstDay = Date.UTC(2016, 0, 1)
const days = 3_650

function day(random: () => number): string {
  return new Date(firstDay + evenly(random, days) * 86_400_000).toISOString().slice(0, 10)
}

/** Most are days; some are months or years, and a few are not known. */
function date(random: () => number): BundleDate | null {
  const exact = day(random)
  const kind = random()
  if (kind < 0.03) return null
  if (kind < 0.05) return stated(exact.slice(0, 4))
  return stated(kind < 0.12 ? exact.slice(0, 7) : exact)
}

export function source(number: number, { organisations }: Sizes): BundleSource {
  const random = randomFrom(seed * 3 + number)
  return {
    id: sourceId(number),
    title: `${sentence(random).slice(0, 60)} ${number}`,
    url: `https://example.org/articles/${number}`,
    sourceKind: 'ARTICLE',
    publisher: organisationId(skewed(random, organisations)),
    publishedAt: stated(day(random)),
  }
}

export function statement(number: number, sizes: Sizes): BundleStatement {
  const random = randomFrom(seed * 5 + number)
  const speakers = [personId(skewed(random, sizes.persons))]
  if (random() < 0.1) speakers.push(organisationId(evenly(random, sizes.organisations)))
  const about: string[] = []
  if (random() < 0.7) about.push(eventId(skewed(random, sizes.events)))
  if (random() < 0.4) about.push(`topic:t-${skewed(random, sizes.topics)}`)
  return {
    id: statementId(number),
    text: sentence(random),
    type: STATEMENT_TYPES[skewed(random, STATEMENT_TYPES.length)] ?? 'CLAIM',
    saidAt: date(random),
    speakers: speakers.map((actor) => ({ actor })),
    about,
    mentions: random() < 0.2 ? [personId(skewed(random, sizes.persons))] : [],
    madeAt: random() < 0.15 ? eventId(skewed(random, sizes.events)) : null,
    attributions: attributions(number, random, sizes),
  }
}

const cues = ['said', 'told reporters', 'according to', 'wrote', 'announced', 'claimed', null]

/** One in seven statements is in two sources, one in seven in three. */
function attributions(number: number, random: () => number, sizes: Sizes): BundleAttribution[] {
  const chance = random()
  const count = chance < 0.7 ? 1 : chance < 0.85 ? 2 : 3
  return Array.from({ length: count }, (_, index) => {
    const exact = sentence(random).slice(4, 80)
    const start = number * 1_000 + index * 200
    const cue = cues[evenly(random, cues.length)]
    return {
      id: `attribution:s-${number}-${index + 1}`,
      // Not the same twice.
      source: sourceId((evenly(random, Math.floor(sizes.sources / 3)) * 3 + index) % sizes.sources),
      cue,
      channel: 'INTERVIEW',
      wording: 'UNKNOWN',
      passages: [
        { part: 'CONTENT', exact, start, end: start + exact.length, quoted: index === 0, status: 'VERBATIM' },
      ],
    }
  })
}

/** That one statement disputes another one about the same event. */
export const dispute = (number: number, from: number, to: number): BundleRelation => ({
  id: `relation:r-${number}`,
  relationType: number % 3 === 0 ? 'DENIES' : 'REBUTS',
  from: statementId(from),
  to: statementId(to),
  clash: 'SPEAKERS',
  certainty: 'SURE',
  basis: 'It says otherwise of the same event.',
  receipts: [`attribution:s-${from}-1`],
})
