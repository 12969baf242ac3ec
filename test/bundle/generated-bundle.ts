import type { Bundle, BundleEvent, BundleSource, BundleStatement } from '../../src/bundle/format.ts'

const numbers = (count: number) => Array.from({ length: count }, (_, index) => String(index).padStart(5, '0'))
const pick = <T>(list: readonly T[], index: number): T => list[index % list.length] as T

/**
 * A valid bundle with `size` statements and of every kind of record, the same for the same size: with names of
 * several scripts, every precision of date, receipts of every form, and parts in chains that run against the order of ids.
 */
export function generatedBundle(size: number): Bundle {
  const ten = numbers(10)
  return {
    format: 'on-record-bundle/1',
    title: `A generated bundle of ${size}`,
    description: 'Made by a test.',
    places: ten.map((n, i) => ({
      id: `place:p-${n}`,
      name: `Place ${n}`,
      ...(i < 9 && { partOf: `place:p-${pick(ten, i + 1)}` }),
    })),
    topics: ten.map((n) => ({ id: `topic:t-${n}`, name: `Topic "${n}"`, description: 'Of = many\nthings' })),
    organisations: ten.map((n, i) => ({
      id: `organisation:o-${n}`,
      name: `Organisation ${n}`,
      names: [{ value: `О${n}`, kind: 'TRANSLITERATION', language: 'uk', script: 'Cyrl' }],
      sameAs: [`https://example.org/o/${n}`],
      organisationKind: pick(['MINISTRY', 'MEDIA'] as const, i),
      ...(i < 9 && { partOf: `organisation:o-${pick(ten, i + 1)}` }),
    })),
    persons: ten.map((n) => ({ id: `person:p-${n}`, name: `Person ${n}`, country: 'UA' })),
    groups: [{ id: 'group:analysts', name: 'Analysts', partOf: 'organisation:o-00001' }],
    memberships: ten.map((n, i) => ({
      id: `membership:m-${n}`,
      member: `person:p-${n}`,
      organisation: `organisation:o-${n}`,
      role: 'minister',
      from: { edtf: pick(['2020', '2021-03', '2019-01-02'], i), basis: 'STATED' },
      evidence: [{ id: `evidence:m-${n}`, source: 'source:s-00000', passages: [passage(i, 'ROLE')] }],
    })),
    events: ten.map(
      (n, i): BundleEvent => ({
        id: `event:e-${n}`,
        name: `Event ${n}`,
        eventKind: 'NEGOTIATION',
        status: 'CONFIRMED',
        startedAt: {
          edtf: `2025-06-${n.slice(-2).replace('00', '10')}`,
          basis: 'RESOLVED',
          note: 'From "Monday".',
        },
        place: `place:p-${n}`,
        ...(i < 9 && { precededBy: [`event:e-${pick(ten, i + 1)}`] }),
        evidence: [
          { id: `evidence:e-${n}`, source: 'source:s-00001', field: 'status', passages: [passage(i)] },
        ],
      }),
    ),
    participations: ten.map((n) => ({
      id: `participation:a-${n}`,
      actor: `person:p-${n}`,
      event: `event:e-${n}`,
      role: 'PARTY',
      hedged: true,
    })),
    sources: numbers(Math.max(10, size / 10)).map(
      (n, i, all): BundleSource => ({
        id: `source:s-${n}`,
        title: `Title ${n}, with a comma`,
        url: `https://example.org/s/${n}`,
        sourceKind: 'ARTICLE',
        publisher: 'organisation:o-00001',
        authors: ['B', 'A'],
        publishedAt: { edtf: '2025-06-09', basis: 'STATED' },
        ...(i % 5 === 1 && i + 1 < all.length && { copyOf: `source:s-${all[i + 1]}` }),
      }),
    ),
    statements: numbers(size).map((n, i) => statement(n, i, Math.floor(Math.max(10, size / 10)))),
    relations: numbers(Math.floor(size / 4)).map((n, i) => ({
      id: `relation:r-${n}`,
      relationType: 'REBUTS',
      from: `statement:s-${String(i * 2 + 1).padStart(5, '0')}`,
      to: `statement:s-${String(i * 2).padStart(5, '0')}`,
      clash: 'SPEAKERS',
      certainty: 'SURE',
      basis: 'It answers it.',
      receipts: [`attribution:s-${String(i * 2 + 1).padStart(5, '0')}-1`],
    })),
    judgements: ten.slice(1).map((n, i) => ({
      id: `judgement:j-${n}`,
      verdict: i % 3 === 2 ? 'NOT_SAME_AS' : 'SAME_AS',
      actors: [`person:p-${pick(ten, i)}`, `person:p-${n}`],
      ...(i % 2 === 0 && { score: 0.75 }),
      basis: 'One "address".',
    })),
  }
}

function statement(n: string, i: number, sources: number): BundleStatement {
  const edtf = pick(['2025', '2025-06', '2025-06-07', '2025-06-07T10:15Z', '../2025-06-08', null], i)
  return {
    id: `statement:s-${n}`,
    text: `Statement ${n} says “this”.`,
    type: pick(['CLAIM', 'DENIAL', 'THREAT'] as const, i),
    ...(edtf && { saidAt: { edtf, basis: 'STATED' } }),
    speakers: [
      { actor: `person:p-0000${i % 10}`, role: 'minister', onBehalfOf: `organisation:o-0000${i % 10}` },
      ...(i % 7 === 0 ? [{ actor: 'group:analysts' }] : []),
    ],
    about: [`event:e-0000${i % 10}`, `topic:t-0000${(i + 3) % 10}`],
    ...(i % 3 === 0 && { madeAt: `event:e-0000${i % 10}` }),
    attributions: [1, 2].map((number) => ({
      id: `attribution:s-${n}-${number}`,
      source: `source:s-${String((i + number) % sources).padStart(5, '0')}`,
      cue: 'said',
      channel: 'INTERVIEW',
      wording: 'TRANSLATED',
      ...(number === 2 && { via: [{ actor: 'organisation:o-00003' }] }),
      passages: [passage(i), passage(i, 'CUE')],
    })),
  }
}

const passage = (i: number, part: 'CONTENT' | 'CUE' | 'ROLE' = 'CONTENT') =>
  ({ part, exact: `words ${i}`, quoted: part === 'CONTENT', status: 'NO_TEXT' }) as const
