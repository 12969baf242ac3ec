import * as z from 'zod'
import type { CitedFragment, RenderingFragment } from '../../generated/tool-operations.ts'
import { begunWithin } from '../visible-json.ts'

/**
 * A passage of a source, as tools give it: what every receipt has. Where they are known, it also has the source's `publisher`,
 * `title`, `url` and date (`published`), and `cut` where the words go on; `id` is that of the report. They are not listed for
 * every tool, since all tools together are listed in 12 kB. Of a translation, `original` has the words that were translated.
 */
export const receiptShape = z.looseObject({
  words: z.string(),
  quoted: z.boolean(),
  status: z.string(),
  checkedHere: z.boolean(),
  source: z.string(),
})

type Cited = Pick<CitedFragment, 'id' | 'source' | 'verification'> & {
  readonly passages: readonly {
    readonly part?: string
    readonly exact: string
    readonly quoted: boolean
    readonly status: string
    readonly translationOf?: RenderingFragment['translationOf']
  }[]
}

/** The passages of a report that have its content, each with its source, in texts of so many bytes. */
export function receiptsOf({ id, source, passages, verification }: Cited, bytes: number) {
  const content = passages.filter(({ part = 'CONTENT' }) => part === 'CONTENT')
  const { title, url, publisher, publishedAt } = source
  return (content.length > 0 ? content : passages).map(({ exact, quoted, status, translationOf }) => {
    const words = begunWithin(exact, bytes)
    return {
      id,
      words,
      ...(words !== exact && { cut: true }),
      quoted,
      status,
      ...(translationOf?.original && { original: originalOf(translationOf, bytes) }),
      checkedHere: verification.checkedHere,
      source: source.id,
      ...(publisher && { publisher: begunWithin(publisher.name, bytes / 5) }),
      ...(title !== null && { title: begunWithin(title, bytes / 3) }),
      // An address that is cut leads elsewhere.
      ...(url !== null && begunWithin(url, bytes / 2) === url && { url }),
      ...(publishedAt && { published: publishedAt.edtf }),
    }
  })
}

/** The words that a passage is a translation of, the report that has them, and who translated them. */
function originalOf({ by, byAsNamed, original }: Translation, bytes: number) {
  const { passage, attribution } = original ?? {}
  const translator = by?.name ?? byAsNamed
  return {
    words: begunWithin(passage?.exact ?? '', bytes),
    ...(passage?.language != null && { language: passage.language }),
    ...(attribution && { id: attribution.id }),
    ...(translator !== null && { translatedBy: begunWithin(translator, bytes / 5) }),
  }
}

type Translation = NonNullable<RenderingFragment['translationOf']>
