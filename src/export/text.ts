import type { BundleFormat, BundleList } from '../bundle/format.ts'
import { kindOfList } from '../domain/concepts/concepts.ts'
import type { ListedRecord } from './records.ts'

/** A bundle's own fields, before its records. */
export type BundleHeader = {
  readonly format: BundleFormat
  readonly title: string
  readonly description: string
}

type Pages = AsyncIterable<readonly ListedRecord[]>

/** A bundle as text, equal to that of `bundleText` but written record by record. */
export async function* jsonText(
  { format, title, description }: BundleHeader,
  pages: Pages,
): AsyncGenerator<string> {
  yield JSON.stringify({ format, title, description }, null, 2).slice(0, -2)
  let open: BundleList | undefined
  for await (const page of pages) {
    for (const { list, record } of page) {
      if (list === open) yield ',\n'
      else yield `${open ? '\n  ]' : ''},\n  "${list}": [\n`
      open = list
      yield `    ${JSON.stringify(record, null, 2).replaceAll('\n', '\n    ')}`
    }
  }
  yield `${open ? '\n  ]' : ''}\n}\n`
}

/**
 * A bundle as lines of JSON, for files too large to be read at once: its own fields on the first line, then one record
 * per line, under the name of its kind (`{"person": {...}}`), each after the records that it refers to.
 */
export async function* ndjsonText(
  { format, title, description }: BundleHeader,
  pages: Pages,
): AsyncGenerator<string> {
  yield `${JSON.stringify({ format, title, description })}\n`
  for await (const page of pages) {
    for (const { list, record } of page) yield `${JSON.stringify({ [kindOfList(list)]: record })}\n`
  }
}
