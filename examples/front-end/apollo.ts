import { ApolloClient, gql, HttpLink, InMemoryCache, type TypedDocumentNode } from '@apollo/client'
import {
  type OnRecordStatementFragment,
  OnRecordStatementFragmentDoc,
  possibleTypes,
  typePolicies,
} from 'on-record-client'
import { lines } from './statement.ts'

const client = new ApolloClient({
  cache: new InMemoryCache({ possibleTypes, typePolicies }),
  link: new HttpLink({ uri: import.meta.env.VITE_ON_RECORD }), // http://127.0.0.1:4000/graphql
})

type Statements = {
  statements: {
    nodes: OnRecordStatementFragment[]
    pageInfo: { endCursor: string | null; hasNextPage: boolean }
  }
}

const statements: TypedDocumentNode<Statements, { after?: string | null }> = gql`
  query Statements($after: String) {
    statements(first: 10, after: $after) {
      nodes {
        ...OnRecordStatement
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
  ${OnRecordStatementFragmentDoc}
`

/** Whoever watches this list sees it grow with each page that is read: here, until there are thirty. */
const list = client.watchQuery({ query: statements, variables: {} })
list.subscribe(({ data, dataState, loading }) => {
  if (loading || dataState !== 'complete') return
  const { nodes, pageInfo } = data.statements
  console.log(`${nodes.length} statements`)
  if (nodes.length < 30 && pageInfo.hasNextPage) list.fetchMore({ variables: { after: pageInfo.endCursor } })
  else console.log(nodes.flatMap((statement) => lines(statement, 'en-GB')).join('\n'))
})
