/**
 * `npx tsx bench/search.ts 100000 [DIRECTORY]`: what searches and look-ups of names take on a graph of so many statements, on
 * the embedded engine (in DIRECTORY, where it may be from the last time), or on the Neo4j of NEO4J_URI, which is filled where
 * it is empty. A search is also asked as somebody types. Medians and 95th percentiles of 40 rounds, after 10 that warm up.
 */
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createOnRecord } from '../src/index.ts'
import { quantile } from './pairs.ts'
import { nameAt, searchedLines, wordAt } from './searched-lines.ts'

const [statements = '100000', given] = process.argv.slice(2)
const uri = process.env.NEO4J_URI
const directory = given ?? (await mkdtemp(join(tmpdir(), 'on-record-bench-')))
const began = performance.now()
const onRecord = await createOnRecord(uri === undefined ? { directory } : { neo4j: { uri } })
console.log(`opened in ${Math.round(performance.now() - began)} ms, ${megabytes()} MB`)

const { data } = await onRecord.execute({ query: '{ actors(first: 1) { totalCount } }' })
if (JSON.stringify(data).includes('"totalCount":0')) {
  const { created, problems } = await onRecord.importText(searchedLines(Number(statements)), 'bench')
  console.log(
    `${created} records written, ${problems.length} problems: ${Math.round(performance.now() - began)} ms`,
  )
}

const search = `query ($q: String!, $kinds: [SearchKind!]) { search(query: $q, kinds: $kinds) {
  edges { score node { id ... on Statement { text type speakers { actor { id name } } } } } } }`
const begun = search.replaceAll('query: $q', 'query: $q, prefix: true')
const counted = 'query ($q: String!) { search(query: $q) { totalCount totalCountIsExact } }'
const named = 'query ($q: String!) { actorsNamed(name: $q) { reason nearness actor { id name } } }'
const namedBegun = named.replace('name: $q', 'name: $q, prefix: true')
const kinds = ['STATEMENT']
const [first = '', last = ''] = nameAt(3).split(' ')

const operations = [
  ['search: two words', search, { q: `${wordAt(40)} ${wordAt(90)}` }],
  ['search: two words, statements', search, { q: `${wordAt(40)} ${wordAt(90)}`, kinds }],
  ['search: a rare word', search, { q: wordAt(3_000) }],
  ['search: the commonest word', search, { q: wordAt(0) }],
  ['search: three common words', search, { q: `${wordAt(0)} ${wordAt(1)} ${wordAt(2)}` }],
  ['search: a surname', search, { q: last }],
  ['search: a surname and a word', search, { q: `${last} ${wordAt(40)}` }],
  ['search, typed: a word and a beginning', begun, { q: `${wordAt(40)} ${wordAt(90).slice(0, 3)}` }],
  ['search, typed: a beginning', begun, { q: wordAt(3_000).slice(0, 4) }],
  ['count: two words', counted, { q: `${wordAt(40)} ${wordAt(90)}` }],
  ['count: the commonest word', counted, { q: wordAt(0) }],
  ['name: whole', named, { q: nameAt(3) }],
  ['name: a surname', named, { q: last }],
  ['name: a first name', named, { q: first }],
  ['name: behind a title', named, { q: `Deputy Minister ${nameAt(3)}` }],
  ['name: nobody', named, { q: 'Nobody Whosoever' }],
  ['name, typed: a beginning', namedBegun, { q: nameAt(3).slice(0, -4) }],
  ['name, typed: three letters', namedBegun, { q: last.slice(0, 3) }],
] as const

for (const [what, query, variables] of operations) {
  const times: number[] = []
  let answer = ''
  for (let round = 0; round < 50; round += 1) {
    const start = performance.now()
    const { data: found, errors } = await onRecord.execute({ query, variables: { ...variables } })
    times.push(performance.now() - start)
    answer = errors
      ? (errors[0]?.message ?? '')
      : `${JSON.stringify(found).match(/"id"|\d+/g)?.length ?? 0} values`
    if (errors) break
  }
  const [median, late] = [0.5, 0.95].map((part) => quantile(times.slice(10), part).toFixed(1))
  console.log(`| ${what} | ${median} | ${late} | ${answer}`)
}
console.log(`${megabytes()} MB`)
await onRecord.close()

function megabytes() {
  return Math.round(process.memoryUsage.rss() / 1024 / 1024)
}
