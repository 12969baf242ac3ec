import { vi } from 'vitest'
import { textDigest } from '../../src/domain/texts/texts.ts'
import { beginBackup } from '../../src/generated/queries.ts'
import type { GraphStore } from '../../src/graph/store.ts'
import { keepSourceTexts, markChecked } from '../../src/records/checks.ts'
import { judge } from '../../src/records/write/judging.ts'
import { redact } from '../../src/records/write/redacting.ts'
import { changeId } from '../../src/records/write/unit-of-work.ts'
import { withdraw } from '../../src/records/write/withdrawing.ts'
import { istanbul, MT } from '../data/istanbul.ts'

/** A statement of the town that is withdrawn, and one that is redacted. */
export const withdrawn = 'statement:matter-29'
export const redacted = 'statement:matter-28'

/** The write that withdraws the one, and its entry in the log. */
export const withdrawal = 'a withdrawal'
export const withdrawalChange = changeId(withdrawal, withdrawn)

/** Two of the town's actors that are judged to be the same, until that is reversed, and then not to be. */
export const judged = ['organisation:gazette', 'organisation:town'] as const

/** The write that judges so, and the judgement. */
const judging = 'a judgement'
export const judgementId = `judgement:${textDigest(judging).slice(7, 39)}`

/** The source that a text is kept of, and the digest that it has of it. */
export const kept = { id: MT, digest: istanbul.sources?.find(({ id }) => id === MT)?.text?.digest ?? '' }

/** A backup that has begun before the last of the corrections, and does not end. */
export const running = 'a backup'

/** A text of enough words to be compared with others. */
const longEnough = `A text of ${Array.from({ length: 40 }, (_, index) => `word${index}`).join(' ')}.`

/** What stands around a passage, as a receipt keeps it. */
const around = '[{"exact":"a","before":"b","after":"c","telling":["ALL ALL"]}]'

/** Does to an imported town what editors do to records that are there. */
export async function correct(store: GraphStore): Promise<void> {
  const reason = 'It was said of another town.'
  await withdraw(store, withdrawn, { writeId: withdrawal, by: 'editor', reason })
  await redact(store, redacted, { writeId: 'a redaction', by: null, reason })
  const hasty = { verdict: 'SAME_AS', score: null, basis: 'One address.' } as const
  const judgeHastily = (actorIds: readonly [string, string], writeId: string) =>
    judge(store, { ...hasty, of: actorIds }, { writeId, by: 'editor' })
  const first = await judgeHastily(judged, 'a hasty judgement')
  const second = await judgeHastily(['organisation:gazette', 'organisation:town-hall'], 'another')
  // The later one first, so that they are not found in the order in which they were reversed.
  for (const { judgement } of [second, first]) {
    await withdraw(store, judgement, { writeId: `reverses ${judgement}`, by: 'editor', reason })
    vi.setSystemTime(Date.now() + 60_000)
  }
  const until = new Date(Date.now() + 60_000).toISOString()
  await store.transaction((transaction) => transaction.run(beginBackup, { id: running, until }))
  await judge(
    store,
    { verdict: 'NOT_SAME_AS', of: judged, score: 0.25, basis: 'One prints about the other.' },
    { writeId: judging, by: 'editor' },
  )
  await keepSourceTexts(store, [{ ...kept, text: longEnough }])
  await markChecked(store, [{ id: 'attribution:matter-0-0', digest: kept.digest, surroundings: around }])
}
