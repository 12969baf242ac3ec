import type { TypedDocument } from '../../domain/typed-documents.ts'
import { type GoneFragment, NewestDocument } from '../../generated/page-operations.ts'
import { type Answer, type Asked, type Page, Refused, type Version, type View } from '../page.ts'
import { notFound, notShown, withdrawn } from '../parts/absent.ts'
import { pathOf, withParameters } from '../site.ts'

/** What stands under an id: a record, or what is left of one. */
type Found = { readonly __typename: string; readonly id: string }
type Answered = { readonly node: Found | null }

/** What every operation takes that a page is made of. */
type Revised = { readonly revision?: number | null }

type Kinds<Data extends Answered> = NonNullable<Data['node']>['__typename']
type Shown<Data extends Answered, Kind> = Extract<NonNullable<Data['node']>, { __typename: Kind }>

/** A page of a record that is there: its address is that of the record. */
export type PageOfRecord = Omit<View, 'status' | 'path'>

export type RecordPage<Data extends Answered, Variables extends Revised, Kind extends Kinds<Data>> = {
  readonly operation: TypedDocument<Data, Variables>
  /** The kinds of record that it shows. */
  readonly kinds: readonly Kind[]
  /** Without the revision, which is the one that is asked for. */
  readonly variables: (asked: Asked) => NoInfer<Omit<Variables, 'revision'>>
  /** `answer` is all that was asked with the record. */
  readonly view: (
    record: Shown<Data, Kind>,
    asked: Asked,
    answer: Data,
  ) => PageOfRecord | Promise<PageOfRecord>
}

/**
 * A page about one record. The old id of a record that was merged leads to the page of the one that it was merged into; what
 * was withdrawn says why, at every revision; what was never there offers a search.
 */
export const recordPage =
  <Data extends Answered, Variables extends Revised, Kind extends Kinds<Data>>(
    page: RecordPage<Data, Variables, Kind>,
  ): Page =>
  async (asked) => {
    if (asked.revision === null) return shown(page, asked)
    const { node } = await asked.ask(NewestDocument, { id: asked.name })
    if (node === null || !('revision' in node))
      return node && isGone(node) ? withdrawn(node) : notFound(asked)
    if (node.id !== asked.name) return movedTo(node.id, asked)
    const version = { number: asked.revision, newest: node.revision }
    try {
      return await shown(page, asked, version)
    } catch (fault) {
      if (fault instanceof Refused && fault.argument === 'revision') return notShown(asked.name, version)
      throw fault
    }
  }

async function shown<Data extends Answered, Variables extends Revised, Kind extends Kinds<Data>>(
  page: RecordPage<Data, Variables, Kind>,
  asked: Asked,
  version?: Version,
): Promise<Answer> {
  const variables = { ...page.variables(asked), revision: asked.revision } as Variables
  const answer = await asked.ask(page.operation, variables)
  const { node } = answer
  if (node === null) return notFound(asked)
  if (isGone(node)) return withdrawn(node)
  if (!isShown<Data, Kind>(node, page.kinds)) return notFound(asked)
  if (node.id !== asked.name) return movedTo(node.id, asked)
  return {
    status: 200,
    path: pathOf(node.id),
    ...(await page.view(node, asked, answer)),
    ...(version && { version }),
  }
}

/** The same page, list and form of the record that this one was merged into. */
const movedTo = (id: string, { query }: Asked): Answer => ({
  movedTo: withParameters(pathOf(id), Object.fromEntries(query)),
  status: 301,
})

const isGone = (node: Found): node is GoneFragment & Found => node.__typename === 'Withdrawn'

const isShown = <Data extends Answered, Kind extends Kinds<Data>>(
  node: Found,
  kinds: readonly Kind[],
): node is Shown<Data, Kind> => kinds.some((kind) => kind === node.__typename)
