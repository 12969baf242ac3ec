import { Readable } from 'node:stream'
import { unavailable } from '../../errors.ts'
import type { ImportPartsOptions, ImportSummary } from '../../index.ts'
import { linesOfTexts } from '../../verification/sent-texts.ts'
import type { TextsDirectory } from '../../verification/texts-directory.ts'
import { addressOn } from './asking.ts'
import { answersOf } from './over-server.ts'

type Options = Pick<
  ImportPartsOptions,
  'overwrite' | 'dryRun' | 'allows' | 'progress' | 'prepared' | 'planned'
> & {
  /** Texts to send before the bundle. */
  readonly texts?: TextsDirectory
}

/** A line of the server's answer. */
type Told = {
  readonly planned?: Parameters<NonNullable<Options['planned']>>[0]
  readonly prepared?: number
  readonly done?: number
  readonly total?: number | null
  readonly result?: Result
}

/** The result of the import, and the bundle's sources whose texts were sent and used. */
type Result = ImportSummary & { readonly textsUsed: readonly string[] }

const unfinished = 'that the import was done. Import again: what is already there is left alone.'

/**
 * Imports a bundle through a running server, which reads it as it arrives.
 *
 * @throws what the server refused; SERVICE_UNAVAILABLE where it does not answer, or not to the end
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
  for await (const told of answersOf<Told>({ address, bytes, what: 'bundles', unfinished })) {
    const { planned: plan, prepared: ready, done, total = null, result } = told
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
