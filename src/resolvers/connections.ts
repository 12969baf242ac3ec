import { whenThere } from '../domain/async/maybe-promise.ts'
import type { Page } from '../domain/paging/pages.ts'

/** What page info needs of a page, whose edges may carry more than cursors. */
type Paged = Pick<Page<unknown>, 'hasNextPage' | 'hasPreviousPage' | 'endCursor'> & {
  readonly edges: readonly { readonly cursor: string }[]
}

/** The fields of every connection, from its page. The count is read only where it is selected. */
export const connection = {
  nodes: <Row>({ edges }: { readonly edges: readonly { readonly node: Row }[] }) =>
    edges.map(({ node }) => node),
  pageInfo: ({ edges, hasNextPage, hasPreviousPage, endCursor }: Paged) => ({
    hasNextPage,
    hasPreviousPage,
    startCursor: edges[0]?.cursor ?? null,
    endCursor,
  }),
  totalCount: ({ count }: Pick<Page<unknown>, 'count'>) => whenThere(count(), ({ total }) => total),
  totalCountIsExact: ({ count }: Pick<Page<unknown>, 'count'>) =>
    whenThere(count(), ({ isExact }) => isExact),
}
