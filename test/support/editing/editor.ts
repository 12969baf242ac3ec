import type { ProductApi } from '../../../src/api/product.ts'
import { local } from '../../../src/domain/viewers.ts'
import type { Step } from './steps.ts'

/** What a mutation may be refused with. Anything else is a fault of the product. */
const refusals = ['BAD_USER_INPUT', 'CONFLICT', 'NOT_FOUND']

/** An entry of the log, as a reader that tails it gets it. */
export type LogEntry = {
  readonly id: string
  readonly kind: string
  readonly record: { readonly id: string } | null
  readonly before: { readonly id: string } | null
  readonly after: { readonly id: string } | null
}

/** Asks a product what an editor would ask, and what whoever tails its log would. */
export function editor(api: ProductApi) {
  async function ask<Data>(query: string, variables: object = {}): Promise<Data> {
    const { data, errors } = await api.execute({ query, variables: { ...variables } }, undefined, local)
    if (errors) throw new Error(errors.map(({ message }) => message).join('\n'))
    return JSON.parse(JSON.stringify(data))
  }

  /** The whole log, page by page. */
  async function log(): Promise<LogEntry[]> {
    const entries: LogEntry[] = []
    for (let after: string | null = null; ; ) {
      const { changes }: Changes = await ask<Changes>(pageOfChanges, { after })
      entries.push(...changes.nodes)
      if (!changes.pageInfo.hasNextPage) return entries
      after = changes.pageInfo.endCursor
    }
  }

  /** The input whole: with the revision that an editor would have read, and the change that is to be undone. */
  async function inputOf({ field, input, back }: Step): Promise<object> {
    if (back !== undefined) return { change: (await log()).at(-1 - back)?.id ?? 'change:none' }
    if (field.startsWith('judge')) return { ...input, basis: 'So.' }
    if (!field.startsWith('update')) return input
    const { node } = await ask<{ node: { revision?: number } | null }>(
      'query ($id: ID!) { node(id: $id) { ... on Record { revision } } }',
      { id: input.id },
    )
    return { ...input, revision: node?.revision ?? 1 }
  }

  return {
    ask,
    log,
    /** Takes one step; tells whether it was done, or refused as it should be. */
    async take(step: Step): Promise<'done' | 'refused'> {
      const name = `${step.field[0]?.toUpperCase()}${step.field.slice(1)}Input`
      const judged = step.field.endsWith('Copies') ? 'JudgeCopiesInput' : 'JudgeInput'
      const input = step.field.startsWith('judge') ? judged : name
      const query = `mutation ($input: ${input}!) { ${step.field}(input: $input) { __typename } }`
      const answer = await api.execute({ query, variables: { input: await inputOf(step) } }, undefined, local)
      const [error] = answer.errors ?? []
      if (!error) return 'done'
      if (refusals.includes(String(error.extensions?.code))) return 'refused'
      throw new Error(`${step.field}: ${error.extensions?.code} ${error.message}`)
    },
  }
}

type Changes = {
  readonly changes: {
    readonly nodes: readonly LogEntry[]
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string }
  }
}

const pageOfChanges = `query ($after: String) { changes(first: 100, after: $after) {
  nodes { id kind record { id } before after }
  pageInfo { hasNextPage endCursor }
} }`
