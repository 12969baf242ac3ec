import type { Api, Caller } from '../api/api.ts'
import type { Viewer } from '../domain/viewers.ts'

/** A request for a page, whatever the transport. */
export type PageRequest = {
  /** What stands behind `/read/`; empty for the front page. */
  readonly name: string
  readonly query: URLSearchParams
  /** What a form sent; null where the page is only looked at. */
  readonly form: FormData | null
  /** Leads from the page to the root of the server: `../`. */
  readonly root: string
  readonly viewer: Viewer
  /** What is to be told about the form that was sent. */
  readonly notice?: string
  readonly signal?: AbortSignal
  readonly caller?: Caller
  /** The tag of the page that whoever asks has already. */
  readonly known?: string
}

/** What a page asks: the operations of the product, under the same limits as over any other door. */
export type Execute = Api['execute']
