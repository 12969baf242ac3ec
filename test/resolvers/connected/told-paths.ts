import type { TestProduct } from '../../support/product.ts'

const document = `query (
  $from: ID!, $to: ID!, $maxHops: Int, $first: Int, $relations: [PathRelation!], $said: DateRange,
  $avoid: [ID!], $throughTopics: Boolean, $maxDegree: Int
) {
  connections(
    from: $from, to: $to, maxHops: $maxHops, first: $first, relations: $relations, said: $said,
    avoid: $avoid, throughTopics: $throughTopics, maxDegree: $maxDegree
  ) {
    status hopsSearched hubs { id }
    paths { length hops { from { id } to { id } links { relation subject { id } madeBy { id } } } }
  }
}`

type Id = { readonly id: string }
type Found = {
  readonly connections: {
    readonly status: string
    readonly hopsSearched: number
    readonly hubs: readonly Id[]
    readonly paths: readonly {
      readonly length: number
      readonly hops: readonly {
        readonly from: Id
        readonly to: Id
        readonly links: readonly {
          readonly relation: string
          readonly subject: Id
          readonly madeBy: Id
        }[]
      }[]
    }[]
  }
}

/** Paths to be read by eye: each relation with an arrow that points from its subject to its object, and what makes it. */
function told({ paths }: Found['connections']): string[] {
  const slug = ({ id }: Id) => id.slice(id.indexOf(':') + 1)
  return paths.map(({ hops }) =>
    [
      hops[0]?.from.id,
      ...hops.flatMap(({ from, to, links }) => [
        ...links.map(({ relation, subject, madeBy }) =>
          subject.id === from.id ? `${relation}> ${slug(madeBy)}` : `<${relation} ${slug(madeBy)}`,
        ),
        to.id,
      ]),
    ].join('\n'),
  )
}

/** What a question about two records gives. */
export async function pathsOf(product: TestProduct, variables: object) {
  const { connections } = await product.ask<Found>(document, { ...variables })
  return { ...connections, told: told(connections) }
}

export const medinsky = 'person:vladimir-medinsky'
export const zelensky = 'person:volodymyr-zelensky'
export const headquarters = 'organisation:coordination-headquarters-for-the-treatment-of-prisoners-of-war'
export const ministry = 'organisation:russian-ministry-of-defence'
export const [russia, ukraine, turkey] = [
  'organisation:russia',
  'organisation:ukraine',
  'organisation:turkey',
]
export const agreement = 'event:istanbul-agreement-2025-06-02'
