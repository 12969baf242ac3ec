import { foldName, nameTerms } from '../../../src/domain/names/names.ts'
import { nameQuestion } from '../../../src/domain/names/names-index.ts'
import { quoteNeedles } from '../../../src/domain/quotations/check/quote-needles.ts'
import { bigramsOf } from '../../../src/domain/search/near-words.ts'
import { parseSearch } from '../../../src/domain/search/search.ts'
import { questionForAll, questionForAny } from '../../../src/domain/search/search-index.ts'
import { urlKey } from '../../../src/domain/urls.ts'
import { linkConditions } from '../../../src/records/connected/connections.ts'
import type { RangeArgument } from '../../../src/records/pages/filters.ts'
import { oneMayor } from '../../support/graphs/town-statements.ts'
import { actors, byIds, idsOf } from './ids.ts'
import type { Parameters as QueryParameters } from './parameters.ts'

const search = (text: string, kinds: string[] | null = null, isTyped = false) => {
  const { anchor, ...asked } = questionForAll(parseSearch(text, 'query', isTyped).needles)
  return { asked, anchor, kinds }
}

const found = (...args: Parameters<typeof search>) => ({
  ...search(...args),
  afterScore: null,
  afterId: null,
  limit: 1_000,
})

const searches: Parameters<typeof search>[] = [
  ['dirty games'],
  ['"dirty games"'],
  ['Зеленський'],
  ['bodies', ['Statement', 'Event']],
  ['mayor', ['Person']],
  ['exchange of prisoners'],
  ['nothing of the kind'],
  ['冬天之前'],
  ['港'],
  ['mee', null, true],
  ['dirty ga', null, true],
]

const called = (text: string, isTyped = false) => ({
  ...questionForAny(parseSearch(text, 'query', isTyped).needles),
  scan: 1_000,
  limit: 1_000,
})

const sharing = (text: string, speaker: string | null) => {
  const needles = quoteNeedles(text) ?? { phrase: '', needles: [], lucene: '', anchor: '' }
  return { ...needles, speaker, scan: 1_000, limit: 1_000 }
}

const answering = (name: string, isTyped = false, kinds: string[] | null = null) => ({
  ...(nameQuestion(name, isTyped) ?? { lucene: '', anchor: '', groups: [], whole: [], begun: null }),
  kinds,
  scan: 10_000,
  limit: 1_000,
})

const named = (name: string) => ({
  folded: foldName(name),
  lucene: nameTerms(name)
    .map((term) => `"${term}"`)
    .join(' '),
  terms: nameTerms(name).map((term) => ` ${term} `),
  limit: 1_000,
})

const nearly = (name: string) => ({
  lucene: nameTerms(name)
    .map((term) => `${term}~2`)
    .join(' '),
  grams: nameTerms(name).flatMap(bigramsOf),
  // Fewer let words through that are further away, on one engine alone: names are compared once more where they are read.
  least: 6,
  limit: 1_000,
})

const linked = ({ ids }: { readonly ids: readonly string[] }, said: RangeArgument | null = null) => ({
  ids,
  among: null,
  ...linkConditions({ said }),
})

/** For the queries that find records by name or by their words, count them, or read the log. */
export const lookUps = {
  statementWithCandidates: [{}],
  reportOfNewerVersion: [{}],
  publishersHeld: [['B'], ['C'], ['A', 'E', 'F']].flatMap((reliabilities) =>
    [['organisation:town'], [...oneMayor], actors].map((assessors) => ({
      assessors,
      reliabilities,
      limit: 100,
    })),
  ),
  attestedOfEntities: byIds('Person', 'Event', 'Place'),
  voicesOfActors: [{ ids: actors, limit: 1_000 }],
  endsOfPaths: byIds('Person', 'Group', 'Event', 'Place'),
  linksOfRecordsOnPaths: [
    ...byIds('Person', 'Organisation', 'Group', 'Event', 'Topic', 'Place').map((params) => linked(params)),
    linked({ ids: actors }, { from: '2025-06', to: '2025-06' }),
    linked({ ids: actors }, { from: '2025-06', to: '2025-06', certainty: 'CERTAIN' }),
    { ...linked({ ids: actors }), relations: ['AGAINST', 'SAID_BY', 'REBUTS'] },
    { ...linked({ ids: actors }), among: actors },
  ],
  countChangesOfRecords: byIds('Statement', 'Person'),
  latestChange: [{}],
  timesOfChanges: [{ seqs: [1, 2, 5, 1_000_000] }, { seqs: [] }],
  membersOfEntities: byIds('Person', 'Topic'),
  namesOfEntities: byIds('Person', 'Organisation', 'Group', 'Place'),
  findRecords: byIds('Statement', 'Dispute', 'StatementRelation', 'Person', 'Evidence', 'Membership'),
  sharedEntitiesOfRelations: byIds('Dispute', 'StatementRelation'),
  recordsMatching: searches.map((asked) => found(...asked)),
  countMatching: searches.map((asked) => ({ ...search(...asked), bound: 1_000 })),
  actorsCalled: [
    called('Зеленський'),
    called('the mayor of the town'),
    called('"Town Hall"'),
    called('gaz', true),
  ],
  actorsNamedAs: [
    answering('Zelenskyy'),
    answering('the mayor of the town'),
    answering('Mayor Анна Мэр'),
    answering("Russia's Defence Ministry"),
    answering('town', false, ['Organisation']),
    answering('Town Gaz', true),
    answering('m', true),
    answering('nobody'),
  ],
  actorsNamedLike: [
    'Zelenskyy',
    'the mayor of the town',
    'Анна Мэр',
    "Russia's Defense Ministry",
    'nobody',
  ].map(named),
  actorsNamedNearly: ['Zelenksy', 'nobody'].map(nearly),
  actorsOfPages: ['https://example.org/mayor', 'https://example.org/none'].map((url) => ({
    lucene: `"${url}"`,
    urls: [url],
    limit: 50,
  })),
  matchEvidence: [
    { ids: actors, context: [] },
    {
      ids: actors,
      context: ['organisation:town-hall', 'event:meeting-1', 'event:meeting-2', 'topic:bridge'],
    },
  ],
  statementsSharingWords: [
    sharing('matter 7 is a dirty game', null),
    sharing('matter 7 is a dirty game', 'person:mayor'),
    { ...sharing('a dirty exchange of prisoners', 'organisation:town-hall'), limit: 5 },
    sharing('nowhere', null),
  ],
  placesInside: byIds('Place').map((params) => ({ ...params, limit: 500 })),
  eventsInside: byIds('Event').map((params) => ({ ...params, limit: 500 })),
  sourceIdByUrl: ['https://example.org/3', 'https://example.org/none'].map((url) => ({ key: urlKey(url) })),
  receiptsOfStatements: byIds('Statement'),
  textsReported: byIds('Source'),
  countRecords: [{}],
  countActors: [{}],
  countVerification: [
    { statuses: ['VERBATIM', 'NO_TEXT', 'NOT_FOUND'], bound: 1_000 },
    { statuses: ['VERBATIM'], bound: 2 },
  ],
  loggedAfter: [0, 7, 1_000_000].map((after) => ({ after, limit: 10 })),
  changesInOrder: [0, 7, 1_000_000].map((after) => ({ after, limit: 10 })),
  changesOfRecords: [0, 1, 20].map((after) => ({
    walks: idsOf('Statement').map((recordId) => ({ id: recordId, recordId, after })),
    limit: 3,
  })),
} satisfies Partial<QueryParameters>
