import { createHash } from 'node:crypto'
import { type DocumentNode, GraphQLError, parse, print } from 'graphql'
import { LRUCache } from 'lru-cache'
import { badConfiguration, badInput } from '../../errors.ts'
import { type RequestErrors, wrong } from './request-errors.ts'

/** The manifest of `@apollo/generate-persisted-query-manifest`, which `@apollo/persisted-query-lists` reads. */
type ApolloManifest = {
  readonly format: 'apollo-persisted-query-manifest'
  readonly version: 1
  readonly operations: readonly { readonly id: string; readonly body: string }[]
}

/** Documents by their ids, as GraphQL Code Generator and Relay write them, or in Apollo's format. */
export type DocumentManifest = ApolloManifest | Readonly<Record<string, unknown>>

export type TrustedDocuments = {
  readonly manifest: DocumentManifest
  /** Whether every other document is refused, except what the program itself asks by `execute`. False by default. */
  readonly only?: boolean
}

/** Documents that clients name by a hash or an id instead of sending them. */
export type PersistedDocuments = {
  /** The text behind a hash or an id; undefined if there is none. */
  byHash(hash: string): string | undefined
  /** The text that a request means: the one that it sends, or the one that it names. */
  textOf(query: string, extensions: unknown): string | RequestErrors
  /** Keeps a valid document that a client sent with its hash (automatic persisted queries). */
  register(text: string, extensions: unknown): void
  /** Whether a document that came from outside may be executed. */
  isTrusted(document: DocumentNode): boolean
}

/** The most characters of the documents that clients may register. */
const mostCharacters = 1_000_000

/**
 * Trusted documents, from a manifest made when a client was built, and automatic persisted queries, which clients register by
 * themselves. A document is known by the ids of its manifest and by the SHA-256 of its normal form, in which white space
 * and comments do not count.
 *
 * @throws BAD_CONFIGURATION where a document of the manifest is not GraphQL
 */
export function persistedDocuments({
  manifest = {},
  only = false,
}: Partial<TrustedDocuments>): PersistedDocuments {
  const trusted = new Map<string, string>()
  const normalForms = new Set<string>()
  for (const [id, body] of entriesOf(manifest)) {
    const normal = normalFormOf(id, body)
    normalForms.add(normal)
    trusted.set(id, String(body)).set(sha256(normal), String(body))
  }
  const registered = new LRUCache<string, string>({
    maxSize: mostCharacters,
    sizeCalculation: (text) => text.length + 1,
  })
  // Persisted documents of GraphQL over HTTP write the algorithm before a hash.
  const byHash = (id: string) => {
    const hash = id.replace(/^sha256:/, '')
    return trusted.get(id) ?? trusted.get(hash) ?? registered.get(hash)
  }
  return {
    byHash,
    textOf(query, extensions) {
      const hash = hashOf(extensions)
      if (hash === null || (query !== '' && sha256(query) === hash)) return query
      if (query !== '')
        return wrong(badInput('extensions.persistedQuery', 'its hash is not the SHA-256 of the query.'))
      return byHash(hash) ?? notFound()
    },
    register(text, extensions) {
      const hash = hashOf(extensions)
      if (hash !== null && !only && !trusted.has(hash)) registered.set(hash, text)
    },
    isTrusted: (document) => !only || normalForms.has(print(document)),
  }
}

/** Refuses a document that is not among the trusted ones. */
export const notTrusted = (): RequestErrors => ({
  code: 'QUERY_NOT_IN_SAFELIST',
  errors: [new GraphQLError('This server answers trusted documents only, and this is not one of them.')],
})

/** Clients send the whole document when they read this code. The message is the one that Apollo's clients know. */
const notFound = (): RequestErrors => ({
  code: 'PERSISTED_QUERY_NOT_FOUND',
  errors: [new GraphQLError('PersistedQueryNotFound')],
})

/** The hash that a request names its document by, in the form of Apollo's protocol; null if it names none. */
export function hashOf(extensions: unknown): string | null {
  if (!isObject(extensions) || !isObject(extensions.persistedQuery)) return null
  const { sha256Hash } = extensions.persistedQuery
  return typeof sha256Hash === 'string' ? sha256Hash : null
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

const entriesOf = (manifest: DocumentManifest): readonly (readonly [string, unknown])[] =>
  isApollo(manifest) ? manifest.operations.map(({ id, body }) => [id, body]) : Object.entries(manifest)

const isApollo = (manifest: DocumentManifest): manifest is ApolloManifest =>
  manifest.format === 'apollo-persisted-query-manifest' && Array.isArray(manifest.operations)

function normalFormOf(id: string, body: unknown): string {
  try {
    return print(parse(String(body)))
  } catch (cause) {
    throw badConfiguration(
      `documents.manifest["${id}"]`,
      'a GraphQL document',
      String(body).slice(0, 60),
      cause,
    )
  }
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
