import { print } from 'graphql'
import { DirtyGamesDocument, type TypedDocumentNode } from 'on-record-client'

/** Asks a document and gives the answer in its type. */
async function ask<Data, Variables>(document: TypedDocumentNode<Data, Variables>, variables: Variables) {
  const response = await fetch(import.meta.env.VITE_ON_RECORD, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query: print(document), variables }),
  })
  const { data, errors }: { data: Data; errors?: { message: string }[] } = await response.json()
  if (errors) throw new Error(errors.map(({ message }) => message).join('\n'))
  return data
}

const { search } = await ask(DirtyGamesDocument, {})
for (const { node } of search.edges) if ('quotes' in node) console.log(node.quotes.map(({ words }) => words))
