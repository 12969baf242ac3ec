import { Readable } from 'node:stream'
import type { VerifiedSource } from '../../index.ts'
import { linesOfTexts } from '../../verification/sent-texts.ts'
import type { TextsDirectory } from '../../verification/texts-directory.ts'
import { addressOn } from './asking.ts'
import { answersOf } from './over-server.ts'

/** A line of the server's answer. */
type Told = { readonly verified?: VerifiedSource; readonly result?: object }

/**
 * Verifies the graph of a running server, or one of its sources, with texts that are sent from this machine. Yields each
 * source that was verified.
 *
 * @throws what the server refused; SERVICE_UNAVAILABLE where it does not answer, or not to the end
 */
export async function* verifyOverServer(
  server: string,
  { texts, source }: { readonly texts?: TextsDirectory; readonly source?: string },
): AsyncGenerator<VerifiedSource> {
  const address = addressOn(server, 'verify')
  if (source !== undefined) address.searchParams.set('source', source)
  const ids = texts?.ids.filter((id) => source === undefined || id === source) ?? []
  const bytes = texts === undefined ? Readable.from([]) : Readable.from(linesOfTexts(ids, texts.textOf))
  const unfinished =
    'that all sources were verified. Verify again: receipts already reported as worse will not be listed again.'
  for await (const { verified } of answersOf<Told>({ address, bytes, what: 'texts', unfinished }))
    if (verified) yield verified
}
