/** A page beside its operation: medians in milliseconds, and the size of its markup. */
export type MeasuredPage = {
  readonly kind: string
  readonly operation: number
  readonly page: number
  readonly bytes: number
}

/** The question that a page offers to open in the playground: that which it asked itself. */
export function operationOf(page: string): { readonly query: string; readonly variables: object } {
  const [, fragment] = /href="[./]*playground\/#([^"]+)"/.exec(page) ?? []
  if (fragment === undefined) throw new Error('The page has no question to open in the playground.')
  const question = new URLSearchParams(fragment.replaceAll('&amp;', '&'))
  return {
    query: question.get('query') ?? '',
    variables: JSON.parse(question.get('variables') ?? '{}'),
  }
}

const samples = `{
  disputes(first: 1) { nodes { id from { id speakers { actor { id } } attributions(first: 1) { nodes { source { id publisher { id } } } } } } }
}`

type Samples = {
  readonly disputes: {
    readonly nodes: readonly {
      readonly id: string
      readonly from: {
        readonly id: string
        readonly speakers: readonly { readonly actor: { readonly id: string } }[]
        readonly attributions: {
          readonly nodes: readonly {
            readonly source: { readonly id: string; readonly publisher: { readonly id: string } | null }
          }[]
        }
      }
    }[]
  }
}

/** One page of each kind, by its name: of the busiest event, topic and place, and of a disputed statement with all it names. */
export async function kindsOfPages(url: string): Promise<(readonly [kind: string, path: string])[]> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: samples }),
  })
  const { data } = (await response.json()) as { readonly data: Samples }
  const [dispute] = data.disputes.nodes
  const statement = dispute?.from
  const source = statement?.attributions.nodes[0]?.source
  if (!dispute || !statement || !source) throw new Error('The graph has no dispute to look at.')
  return [
    ['Front page', '/read'],
    ['What’s new', '/read/new'],
    ['Names', '/read/names'],
    ['Search', '/read/search?q=meeting'],
    ['Statement', `/read/${statement.id}`],
    ['Person', `/read/${statement.speakers[0]?.actor.id}`],
    ['Organisation', `/read/${source.publisher?.id}`],
    ['Source', `/read/${source.id}`],
    ['Dispute', `/read/${dispute.id}`],
    ['Event', '/read/event:e-0'],
    ['Topic', '/read/topic:t-0'],
    ['Place', '/read/place:l-0'],
  ]
}
