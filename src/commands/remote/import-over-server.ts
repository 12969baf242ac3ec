import { Readable } from 'node:stream'
import { unavailable } from '../../errors.ts'
import type { BundleProblem, ImportPartsOptions, ImportPlan, ImportSummary } from '../../index.ts'
import { linesOfTexts } from '../../verification/sent-texts.ts'
import type { TextsDirectory } from '../../verification/texts-directory.ts'
import { addressOn } from './asking.ts'
import { answersOf } from './over-server.ts'
import { isListOf, isNumber, isObjectOf, isText, orAbsent, orNull } from './shapes.ts'

type Options = Pick<
  ImportPartsOptions,
  'overwrite' | 'dryRun' | 'allows' | 'progress' | 'prepared' | 'planned'
> & {
  /** Texts to send before the bundle. */
  readonly texts?: TextsDirectory
}

/** The result of the import, and the bundle's sources whose texts were sent and used. */
type Result = ImportSummary & { readonly textsUsed: readonly string[] }

/** A line of the server's answer. */
type Line = {
  readonly planned?: ImportPlan
  readonly prepared?: number
  readonly done?: number
  readonly total?: number | null
  readonly result?: Result
}

const isLine = isObjectOf<Line>({
  planned: orAbsent(
    isObjectOf<ImportPlan>({
      create: isListOf(isText),
      change: isListOf(isObjectOf({ id: isText, fields: isListOf(isText) })),
      leave: isListOf(isText),
    }),
  ),
  prepared: orAbsent(isNumber),
  done: orAbsent(isNumber),
  total: orAbsent(orNull(isNumber)),
  result: orAbsent(
    isObjectOf<Result>({
      created: isNumber,
      updated: isNumber,
      unchanged: isNumber,
      problems: isListOf(
        isObjectOf<BundleProblem>({ path: isText, record: orNull(isText), message: isText, mend: isText }),
      ),
      textsUsed: isListOf(isText),
    }),
  ),
})

const unfinished = 'that the import was done. Import again: what is already there is left alone.'

/**
 * Imports a bundle through a running server, which reads it as it arrives.
 *
 * @throws what the server refused; SERVICE_UNAVAILABLE where it does not answer, breaks off, or sends other lines
 */
export async function importOverServer(
  server: string,
  bundle: Readable,
  { overwrite, dryRun, allows, texts, progress, prepared, planned }: Options,
): Promise<Result> {
  const address = addressOn(server, 'import')
  if (overwrite) address.searchParams.set('overwrite', 'true')
  if (dryRun) address.searchParams.set('dryRun', 'true')
  if (allows?.ambiguous) address.searchParams.set('allow', 'ambiguous')
  if (texts !== undefined) address.searchParams.set('texts', String(texts.ids.length))
  const bytes = texts === undefined ? bundle : Readable.from(withTexts(texts, bundle))
  for await (const line of answersOf({ address, bytes, what: 'bundles', unfinished }, isLine)) {
    const { planned: plan, prepared: ready, done, total = null, result } = line
    if (result) return result
    if (plan) planned?.(plan)
    if (ready !== undefined) prepared?.(ready, total)
    if (done !== undefined && total !== null) progress?.(done, total)
  }
  throw unavailable(`${address.origin} did not confirm ${unfinished}`)
}

async function* withTexts({ ids, textOf }: TextsDirectory, bundle: Readable): AsyncGenerator<Buffer> {
  yield* linesOfTexts(ids, textOf)
  yield* bundle
}
