import { TEXT_FORMATS, type TextFormat } from '../domain/vocabulary.ts'
import { badInput } from '../errors.ts'
import { splitLines } from '../spool/split-lines.ts'
import { type Place, spoolDirectory } from '../spool/spool.ts'
import type { TextAtHand, Texts } from './texts.ts'

/** A text on its way to a server, as a line of JSON. */
type SentText = { readonly source: string; readonly raw: string; readonly format: TextFormat | null }

/** The most bytes of such a line, since a server keeps one in memory. */
const longestLine = 32 * 1024 * 1024

/**
 * Texts in the form in which a server accepts them, one per line.
 *
 * @throws BAD_USER_INPUT if one is longer than a server accepts
 */
export async function* linesOfTexts(ids: readonly string[], textOf: Texts): AsyncGenerator<Buffer> {
  for (const source of ids) {
    const text = await textOf(source)
    if (text === null) continue
    const sent: SentText = { source, raw: text.raw, format: text.format }
    const line = Buffer.from(`${JSON.stringify(sent)}\n`)
    if (line.length > longestLine) throw tooLong(`the text of ${source} takes ${line.length} bytes`)
    yield line
  }
}

/** Texts that were uploaded to this server, spooled to the disk. `rest` is what came after them. */
export type SentTexts = {
  readonly texts: Texts
  readonly rest: AsyncIterable<Uint8Array>
  /** Deletes them. */
  close(): Promise<void>
}

/**
 * Takes the texts at the beginning of an upload.
 *
 * @param count how many there are; by default, everything is texts
 * @throws BAD_USER_INPUT if a line is not a text or too long, or if there are fewer
 */
export async function sentTexts(
  bytes: AsyncIterable<Uint8Array>,
  count = Number.POSITIVE_INFINITY,
): Promise<SentTexts> {
  const aside = spoolDirectory()
  try {
    const spool = aside.spool('texts')
    const places = new Map<string, Place>()
    const { lines, rest } = splitLines(bytes, count, longestLine)
    let taken = 0
    for await (const line of lines) {
      taken += 1
      if (line === null) throw tooLong(`text ${taken} is too long`)
      const { source, ...text } = readText(line.toString('utf8'), `text ${taken}`)
      places.set(source, await spool.append(text))
    }
    if (taken < count && count !== Number.POSITIVE_INFINITY)
      throw badInput('texts', `${count} were announced, but ${taken} came.`)
    const texts: Texts = async (source) => {
      const place = places.get(source)
      return place === undefined ? null : ((await spool.at(place)) as TextAtHand)
    }
    return { texts, rest, close: () => aside.close() }
  } catch (fault) {
    await aside.close()
    throw fault
  }
}

function readText(line: string, at: string): SentText {
  try {
    const { source, raw, format = null } = JSON.parse(line)
    const isFormat = format === null || TEXT_FORMATS.includes(format)
    if (typeof source === 'string' && typeof raw === 'string' && isFormat) return { source, raw, format }
  } catch {
    // The error below covers invalid JSON too.
  }
  throw badInput(
    at,
    `it is not a line of the form {"source": "source:...", "raw": "...", "format": "PLAIN"}.`,
  )
}

const tooLong = (what: string) =>
  badInput(
    'texts',
    `${what}; a server accepts at most ${longestLine} bytes of JSON for a text. Send less of it.`,
  )
