import { Readable } from 'node:stream'
import { VERIFICATION_STATUSES } from '../../domain/vocabulary.ts'
import type { PassageChange, StatusChange, VerifiedSource } from '../../index.ts'
import { linesOfTexts } from '../../verification/sent-texts.ts'
import type { TextsDirectory } from '../../verification/texts-directory.ts'
import { addressOn } from './asking.ts'
import { answersOf } from './over-server.ts'
import { isFlag, isListOf, isNumber, isObjectOf, isOneOf, isText, orAbsent, orNull } from './shapes.ts'

const isStatus = isOneOf(VERIFICATION_STATUSES)

const isPassageChange = isObjectOf<PassageChange>({
  exact: isText,
  before: isStatus,
  now: isStatus,
  isWorse: isFlag,
  reason: orNull(isText),
})

const isVerifiedSource = isObjectOf<VerifiedSource>({
  source: isText,
  receipts: isNumber,
  atHand: isFlag,
  changes: isListOf(
    isObjectOf<StatusChange>({
      receipt: isText,
      before: isStatus,
      now: isStatus,
      isWorse: isFlag,
      passages: isListOf(isPassageChange),
    }),
  ),
})

/** A line of the server's answer. */
const isLine = isObjectOf<{
  readonly verified?: VerifiedSource
  readonly result?: object
}>({
  verified: orAbsent(isVerifiedSource),
  result: orAbsent(isObjectOf({})),
})

/**
 * Verifies the graph of a running server, or one of its sources, with texts that are sent from this machine. Yields
 * each source that was verified.
 *
 * @throws what the server refused; SERVICE_UNAVAILABLE where it does not answer, breaks off, or sends other lines
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
  for await (const { verified } of answersOf({ address, bytes, what: 'texts', unfinished }, isLine))
    if (verified) yield verified
}
