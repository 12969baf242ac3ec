import type { TypedDocument } from '../domain/typed-documents.ts'
import type { Viewer } from '../domain/viewers.ts'
import type { StatementFilter } from '../generated/page-operations.ts'
import type { Html } from './markup/html.ts'
import type { Site } from './site.ts'

/** Asks an operation of the product, for whoever reads the page. @throws Refused where there is no whole answer */
export type Ask = <Data, Variables>(
  operation: TypedDocument<Data, Variables>,
  variables: NoInfer<Variables>,
) => Promise<Data>

/** What a page is asked for. */
export type Asked = {
  /** What stands behind `/read/`: an id, or the name of a page; empty for the front page. */
  readonly name: string
  /** The revision that is asked for of a record; null for the newest. */
  readonly revision: number | null
  readonly query: URLSearchParams
  /** What a form sent; null where the page is only looked at. */
  readonly form: FormData | null
  /** Leads from the page to the root of the server. */
  readonly root: string
  readonly site: Site
  readonly viewer: Viewer
  /** What is to be told about the form that was sent; null where there is nothing. */
  readonly notice: string | null
  readonly ask: Ask
  /** How many entries the log has: that of the latest. */
  readonly logNumber: number
}

/** A page before it stands in its frame. */
export type View = {
  readonly status: 200 | 400 | 401 | 403 | 404 | 410 | 503 | 500
  /** What it is called, wherever it is linked to. Own wording in it is marked as a summary. */
  readonly title: string
  /** What it shows, in a sentence or two. */
  readonly description: string
  /** The address that it is kept under: `/read/topic:mediation`. */
  readonly path: string
  readonly body: Html
  /** The revision that it shows, where one was asked for by its number; the address that it is kept under is the newest's. */
  readonly version?: Version
  /** What it tells programs, as JSON-LD. */
  readonly data?: object
  /** Which statements it shows, of which all are to be had as a table. */
  readonly statements?: Shown
  /** Whether there is a feed of what is new of these. */
  readonly isFed?: boolean
  /** The lists that the page has of statements, where its feed holds more than those of its table: each as a filter. */
  readonly fed?: readonly StatementFilter[]
  /** Whether it has a card for the pages of other sites. */
  readonly isCarded?: boolean
}

/** A revision of a record, and the number of the newest. */
export type Version = { readonly number: number; readonly newest: number }

/** Statements of a filter, or all that are about an event or were made at it. */
export type Shown = { readonly filter: StatementFilter | null } | { readonly event: string }

/** Another page to go to. */
export type Moved = { readonly movedTo: string; readonly status: 301 | 303 }

/** What is downloaded. */
export type Download = {
  readonly type: string
  /** What the file is called. */
  readonly file?: string
  readonly text: string | AsyncIterable<string>
  /** Whether what its address gives never changes. */
  readonly isLasting?: boolean
}

export type Answer = View | Moved | Download

/** What answers an address. */
export type Page = (asked: Asked) => Promise<Answer>

/** The product refused what a page asked of it, or could not answer. */
export class Refused extends Error {
  /** The code of the refusal, as GraphQL has it. */
  readonly code: string
  /** The argument that was refused, where it was one. */
  readonly argument: string | undefined

  constructor(code: string, message: string, argument?: string) {
    super(message)
    this.name = 'Refused'
    this.code = code
    this.argument = argument
  }
}
