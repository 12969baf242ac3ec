import type {
  EventStatusQuery,
  EvidentFragment,
  OutlinedFragment,
} from '../../../generated/page-operations.ts'
import { EventStatusDocument } from '../../../generated/page-operations.ts'
import { type Html, html } from '../../markup/html.ts'
import type { Ask } from '../../page.ts'
import { nameLinks } from '../../parts/names.ts'
import { pathOf } from '../../site.ts'
import { eventStatuses } from '../../words/kinds.ts'
import { speakersOf } from '../../words/speakers.ts'

type Event = Pick<OutlinedFragment, 'id' | 'status'> & {
  readonly evidence: readonly EvidentFragment[]
  readonly parts: { readonly nodes: readonly Pick<OutlinedFragment, 'id'>[] }
}
type Statement = EventStatusQuery['statements']['nodes'][number]
type Place = Pick<EvidentFragment['passages'][number], 'exact' | 'start' | 'end'>

/**
 * How well an event is established; where it is confirmed, by whom: those whose reported words are the receipt for that, as
 * statements about the event or its stages.
 */
export async function statusOf(event: Event, ask: Ask): Promise<Html | string> {
  if (event.status !== 'CONFIRMED') return eventStatuses[event.status]
  const receipts = event.evidence.filter(({ field }) => field === 'status')
  if (receipts.length === 0) return nobodyNamed
  const { statements } = await ask(EventStatusDocument, {
    about: [event.id, ...event.parts.nodes.map(({ id }) => id)],
    sources: [...new Set(receipts.map(({ source }) => source.id))],
  })
  const confirming = statements.nodes.filter((each) => receipts.some((receipt) => isShownBy(receipt, each)))
  if (confirming.length === 0) return nobodyNamed
  const speakers = new Map(confirming.flatMap(speakersOf).map((speaker) => [speaker.id, speaker]))
  return html`Confirmed by ${nameLinks([...speakers.values()])} <span class="note">In these words (summaries): ${confirming.map(({ id, text }, index) => html`${index > 0 && ' '}<a href="${pathOf(id)}">${text}</a>`)}</span>`
}

const nobodyNamed = html`Confirmed <span class="note">By whom is not recorded.</span>`

/** Whether a receipt has words that the same source has of a statement. */
const isShownBy = ({ source, passages }: EvidentFragment, { attributions }: Statement): boolean =>
  attributions.nodes.some(
    (report) =>
      report.source.id === source.id &&
      passages.some((one) => report.passages.some((other) => areOne(one, other))),
  )

/** Whether two passages of a source share words; where nobody recorded where they stand, whether they are the same words. */
function areOne(one: Place, other: Place): boolean {
  if (one.start === null || one.end === null || other.start === null || other.end === null)
    return one.exact === other.exact
  return one.start < other.end && other.start < one.end
}
