import { Client, cacheExchange, fetchExchange } from '@urql/core'
import { formatPartialDate, WhatMedinskySaidDocument } from 'on-record-client'

const client = new Client({
  url: import.meta.env.VITE_ON_RECORD, // http://127.0.0.1:4000/graphql
  exchanges: [cacheExchange, fetchExchange],
})

const { data, error } = await client.query(WhatMedinskySaidDocument, {})
if (error) throw error
for (const { text, saidAt } of data?.actor?.statements.nodes ?? [])
  console.log(`${text} (${formatPartialDate(saidAt, 'de')})`)
