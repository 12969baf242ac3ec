import { initGraphQLTada } from 'gql.tada'
import { print } from 'graphql'
import type { introspection } from 'on-record-client/introspection'

const graphql = initGraphQLTada<{
  introspection: introspection
  scalars: { DateTime: string; URL: string }
}>()

const document = graphql(`
  query Sources($first: Int) {
    sources(first: $first, orderBy: PUBLISHED_AT_ASC) {
      nodes {
        title
        url
        sourceKind
      }
    }
  }
`)

const response = await fetch(import.meta.env.VITE_ON_RECORD, {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query: print(document), variables: { first: 5 } }),
})
const { data }: { data: ReturnType<NonNullable<(typeof document)['__apiType']>> } = await response.json()
for (const { title, sourceKind } of data.sources.nodes) console.log(`${sourceKind.toLowerCase()}: ${title}`)
