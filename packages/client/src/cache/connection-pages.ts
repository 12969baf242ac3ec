import { usualPageSize } from '../generated/schema-shape.ts'
import { mergedFields } from './merged-values.ts'

/** A page of a list as an answer has it, or as much of it as was asked for. */
export type Connection = {
  readonly edges?: readonly Edge[]
  readonly nodes?: readonly unknown[]
  readonly pageInfo?: PageInfo
}

type Edge = { readonly cursor?: string; readonly node?: unknown }

type PageInfo = {
  readonly hasNextPage?: boolean
  readonly hasPreviousPage?: boolean
  readonly startCursor?: string | null
  readonly endCursor?: string | null
}

/** A page, and how many items it was asked for. */
type Page = Connection & { readonly asked: number }

/** A list as far as it was read: its pages by the cursor that each comes after, the first by none; and what is said of it all. */
export type ReadPages = {
  readonly pages: Readonly<Record<string, Page>>
  /** Such as `totalCount`, by the names under which the cache stores them. */
  readonly told: Readonly<Record<string, unknown>>
}

/** The arguments of a field, of which these tell the page. */
export type PageArguments = { readonly first?: unknown; readonly after?: unknown } & Readonly<
  Record<string, unknown>
>

/** The names of the arguments that choose the list, not the page of it. */
export const listArguments = (args: PageArguments | null): string[] =>
  Object.keys(args ?? {})
    .filter((name) => !pageArguments.has(name))
    .toSorted()

const pageArguments: ReadonlySet<string> = new Set(['first', 'after', 'last', 'before'])

const afterOf = (args: PageArguments | null): string => (typeof args?.after === 'string' ? args.after : '')

const askedOf = (args: PageArguments | null): number =>
  typeof args?.first === 'number' ? args.first : usualPageSize

/** Puts what was just read of a list, a page of it or only its count, to what is there. */
export function withPage(
  existing: ReadPages | undefined,
  incoming: Connection,
  args: PageArguments | null,
): ReadPages {
  const { edges, nodes, pageInfo, ...told } = incoming
  const items = { ...(edges && { edges }), ...(nodes && { nodes }), ...(pageInfo && { pageInfo }) }
  const after = afterOf(args)
  const isPage = Object.keys(items).length > 0
  const page = isPage && { [after]: samePage(existing?.pages[after], { ...items, asked: askedOf(args) }) }
  return { pages: { ...existing?.pages, ...page }, told: { ...existing?.told, ...told } }
}

/**
 * What two answers say of one page: together, where it is known to have the same items, so that `edges` of one and `nodes` of
 * another are both there; else what the later one says.
 */
function samePage(existing: Page | undefined, incoming: Page): Page {
  if (existing === undefined || itemsOf(existing) !== itemsOf(incoming)) return incoming
  const end = endOf(incoming)
  const isSame = end === undefined ? haveSameRecords(existing, incoming) : end === endOf(existing)
  const asked = Math.max(existing.asked, incoming.asked)
  return isSame ? mergedFields({ ...existing, asked }, { ...incoming, asked }) : incoming
}

const itemsOf = ({ edges, nodes }: Page): number | undefined => (edges ?? nodes)?.length

function haveSameRecords(one: Page, other: Page): boolean {
  const references = nodesOf(other)?.map(referenceOf)
  return (
    references !== undefined &&
    nodesOf(one)?.every((node, index) => {
      const reference = referenceOf(node)
      return reference !== undefined && reference === references[index]
    }) === true
  )
}

/** How a cache refers to a record; undefined for one that was asked for without its id. */
const referenceOf = (node: unknown): unknown =>
  typeof node === 'object' && node !== null && '__ref' in node ? node.__ref : undefined

/** The cursor after which the next page begins; undefined where nobody asked for it. */
const endOf = ({ edges, pageInfo }: Page): string | undefined => pageInfo?.endCursor ?? edges?.at(-1)?.cursor

/**
 * What is there of a list: without `after`, the first page and those that follow on it, in one; with it, that page alone.
 * Without items where that page was not read; undefined where it was asked for fewer items than now and there are more.
 */
export function readFrom(
  existing: ReadPages | undefined,
  args: PageArguments | null,
): Connection | undefined {
  if (existing === undefined) return undefined
  const after = afterOf(args)
  const chain =
    after === '' ? chainOf(existing.pages) : [existing.pages[after]].filter((page) => page !== undefined)
  const [first] = chain
  const last = chain.at(-1)
  if (first === undefined || last === undefined) return existing.told
  if (isShort(chain, askedOf(args))) return undefined
  const edges = joined(chain, ({ edges }) => edges)
  const nodes = joined(chain, nodesOf)
  const pageInfo = pageInfoOf(first, last)
  return { ...existing.told, ...(edges && { edges }), ...(nodes && { nodes }), ...(pageInfo && { pageInfo }) }
}

/** The first page, and each that comes after the one before. */
function chainOf(pages: ReadPages['pages']): Page[] {
  const chain: Page[] = []
  const seen = new Set<string>()
  for (let after: string | undefined = ''; after !== undefined && !seen.has(after); ) {
    const page: Page | undefined = pages[after]
    seen.add(after)
    if (page) chain.push(page)
    after = page && endOf(page)
  }
  return chain
}

/** Whether more is asked for than is there, and more than was asked for when it was read. */
function isShort(chain: readonly Page[], asked: number): boolean {
  const items = chain.reduce((sum, page) => sum + (itemsOf(page) ?? 0), 0)
  const [first] = chain
  return (
    first !== undefined &&
    first.asked < asked &&
    items < asked &&
    chain.at(-1)?.pageInfo?.hasNextPage !== false
  )
}

/** The items of all pages; undefined where one of them was read without them, so that they are asked for again. */
function joined<Item>(chain: readonly Page[], itemsOf: (page: Page) => readonly Item[] | undefined) {
  const lists = chain.map(itemsOf)
  return lists.every((list) => list !== undefined) ? lists.flat() : undefined
}

/** Its nodes, or those of its edges. */
function nodesOf({ nodes, edges }: Page): readonly unknown[] | undefined {
  if (nodes || !edges) return nodes
  const found = edges.map(({ node }) => node)
  return found.includes(undefined) ? undefined : found
}

function pageInfoOf({ pageInfo: first }: Page, { pageInfo: last }: Page): PageInfo | undefined {
  if (first === undefined || last === undefined) return undefined
  const start = {
    ...('hasPreviousPage' in first && { hasPreviousPage: first.hasPreviousPage }),
    ...('startCursor' in first && { startCursor: first.startCursor }),
  }
  return { ...last, ...start }
}
