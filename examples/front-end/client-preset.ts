import { Client, fetchExchange } from '@urql/core'
import { graphql } from './gql/index.ts'

const client = new Client({ url: import.meta.env.VITE_ON_RECORD, exchanges: [fetchExchange] })

const disputes = graphql(`
  query Disputes($first: Int) {
    disputes(first: $first) {
      nodes {
        relationType
        basis
      }
    }
  }
`)

const { data } = await client.query(disputes, { first: 3 })
for (const { relationType, basis } of data?.disputes.nodes ?? []) console.log(`${relationType}: ${basis}`)
