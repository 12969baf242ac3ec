import { type GraphQLField, getNamedType, isEnumType, isObjectType } from 'graphql'
import { schemaOfSdl } from '../../src/api/schema.ts'

/** A field of the schema that is read page by page. */
export type ConnectionField = {
  /** The type that has the field, `Query` at the root. */
  readonly parent: string
  readonly name: string
  /** The values of `orderBy`, or [null] where there is one order only. */
  readonly orders: readonly (string | null)[]
  /** Arguments that the field cannot do without, and those that let it show everything it pages. */
  readonly fixed: string
}

const fixed: Readonly<Record<string, string>> = { search: 'query: "said"' }

/**
 * What only writing makes, whose histories are read in the tests of what writes them; and groups of statements, which are under a
 * list rather than a record: test/resolvers/statement-groups.test.ts. So are the edges of networks:
 * test/resolvers/connected/network.test.ts.
 */
const elsewhere = ['Judgement', 'MergedRecord', 'NetworkEdge', 'StatementGroup', 'Withdrawn']

/**
 * What has no ids: what is listed of a draft, which is in no graph (test/commands/draft-cases.test.ts), and pairs of sources
 * (test/resolvers/copy-candidates.test.ts).
 */
const withoutIds = ['checkDraft', 'copyCandidates']

/** Every connection of the schema, so that a new one cannot be forgotten. Interfaces have the fields of their types. */
export const connectionFields: readonly ConnectionField[] = Object.values(schemaOfSdl().getTypeMap()).flatMap(
  (type) =>
    isObjectType(type) && !elsewhere.includes(type.name)
      ? Object.values(type.getFields())
          .filter(
            ({ name, type: given }) =>
              !withoutIds.includes(name) && getNamedType(given).name.endsWith('Connection'),
          )
          .map((field) => ({
            parent: type.name,
            name: field.name,
            orders: ordersOf(field, type.name),
            fixed: fixed[field.name] ?? '',
          }))
      : [],
)

function ordersOf({ args }: GraphQLField<unknown, unknown>, parent: string): (string | null)[] {
  const order = args.find(({ name }) => name === 'orderBy')
  const type = order && getNamedType(order.type)
  if (!isEnumType(type)) return [null]
  const values = type.getValues().map(({ name }) => name)
  return parent === 'Query' ? values : values.filter((value) => value !== 'RECORDED_AT_DESC')
}

/** A document that asks a connection of a record, or of the root, for one page. */
export function pageQuery(
  { parent, name, fixed }: ConnectionField,
  selection: string,
  order?: string | null,
) {
  const orderBy = order ? `orderBy: ${order}` : ''
  const field = `page: ${name}(first: $first, after: $after, ${fixed} ${orderBy}) { ${selection} }`
  return parent === 'Query'
    ? `query ($first: Int, $after: String) { of: __typename ${field} }`
    : `query ($id: ID!, $first: Int, $after: String) { of: node(id: $id) { ... on ${parent} { ${field} } } }`
}

export type PageAnswer = {
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
  readonly totalCount: number
  readonly totalCountIsExact: boolean
}

/** The page in the answer to a `pageQuery`. */
export const pageIn = (data: unknown): PageAnswer => {
  const { page, of } = data as { page?: PageAnswer; of: { page: PageAnswer } }
  return page ?? of.page
}

export const uncountedPage = 'edges { cursor node { ... on Node { id } } } pageInfo { hasNextPage endCursor }'
export const wholePage = `${uncountedPage} totalCount totalCountIsExact`
