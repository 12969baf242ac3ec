import type {
  BundleAssessment,
  BundleAttribution,
  BundlePassage,
  BundleSource,
  BundleStatement,
} from '../bundle/format.ts'
import { groupsOf } from '../domain/groups.ts'
import { cellText } from '../domain/texts/csv.ts'
import type { GraphStore } from '../graph/store.ts'
import { assessmentsOf, contentsOf } from '../records/read/contents.ts'
import { type ListedRecord, withReceipts } from './records.ts'

const columns = [
  'speaker',
  'speaker_id',
  'role',
  'type',
  'date',
  'date_basis',
  'text',
  'words',
  'quoted',
  'form',
  'prefix',
  'suffix',
  'source',
  'publisher',
  'publisher_id',
  'published',
  'url',
  'status',
  'statement',
  'attribution',
  'assessor',
  'rating',
  'rated',
  'rating_url',
  'candidate',
  'candidate_id',
  'candidate_role',
  'likelihood',
  'candidate_basis',
  'translation_of',
  'translator',
  'translator_id',
] as const

/**
 * Statements as a spreadsheet that `from-csv` can read: a row for each passage of what was said (RFC 4180, UTF-8 with a
 * byte order mark so that spreadsheet programs detect the encoding). Several speakers, their ids and their roles are
 * joined by "; ". Each row has one of the statement's verdicts and one of its candidates, if there are any; where there are
 * more of these than passages, the last passage is repeated. A row without a speaker always has a candidate.
 */
export async function* csvText(
  store: GraphStore,
  pages: AsyncIterable<readonly ListedRecord[]>,
): AsyncGenerator<string> {
  yield `\uFEFF${columns.join(',')}\r\n`
  for await (const page of pages) {
    const statements = page.flatMap(({ list, record }) =>
      list === 'statements' ? [record as unknown as BundleStatement] : [],
    )
    if (statements.length === 0) continue
    const verdicts = await verdictsOn(store, statements)
    const known = await referredTo(store, statements, [...verdicts.values()].flat())
    for (const statement of statements) {
      const said = statement.attributions.flatMap((attribution) =>
        saidIn(attribution).map((passage) => [attribution, passage] as const),
      )
      const given = verdicts.get(statement.id) ?? []
      const addressed = given.filter((verdict) => addressOf(verdict, known))
      // `from-csv` refuses a row whose verdict has no address, so such a row has no passage of its own.
      const unaddressed = given.filter((verdict) => !addressOf(verdict, known))
      const { candidates = [] } = statement
      const places = Math.max(said.length, addressed.length, candidates.length)
      const beside = Array.from({ length: places }, (_, index) => addressed[index])
      for (const [index, verdict] of [...beside, ...unaddressed].entries()) {
        const [attribution, passage] = said[Math.min(index, said.length - 1)] ?? []
        const candidate =
          candidates[statement.speakers.length > 0 ? index : Math.min(index, candidates.length - 1)]
        if (attribution)
          yield row({ statement, attribution, passage: passage ?? null, verdict, candidate }, known)
      }
    }
  }
}

type Referred = Partial<
  Pick<BundleSource, 'title' | 'url' | 'publisher' | 'publishedAt'> & { readonly name: string }
>

/** The verdicts on statements, with their receipts. */
async function verdictsOn(store: GraphStore, statements: readonly BundleStatement[]) {
  const found = await assessmentsOf(
    store,
    statements.map(({ id }) => id),
  )
  const whole = await withReceipts(store, 'assessments', [...found.values()].flat())
  return groupsOf(whole as unknown as readonly BundleAssessment[], ({ statement }) => statement)
}

/** The actors and sources that statements and verdicts refer to, and the sources' publishers, by id. */
async function referredTo(
  store: GraphStore,
  statements: readonly BundleStatement[],
  verdicts: readonly BundleAssessment[],
) {
  const ids = new Set([
    ...statements.flatMap(({ speakers, candidates = [], attributions }) => [
      ...[...speakers, ...candidates].map(({ actor }) => actor),
      ...attributions.map(({ source }) => source),
      ...attributions.flatMap(({ passages }) =>
        passages.flatMap(({ translationOf }) => translationOf?.by ?? []),
      ),
    ]),
    ...verdicts.flatMap(({ assessor, evidence }) => [assessor, ...evidence.map(({ source }) => source)]),
  ])
  const known = new Map<string, Referred>()
  const read = async (missing: Iterable<string>) => {
    for await (const page of contentsOf(store, [...missing]))
      for (const each of page) known.set(each.id, each as Referred)
  }
  await read(ids)
  await read(new Set([...known.values()].flatMap(({ publisher }) => publisher ?? [])))
  return known
}

/** A verdict without an address of its own is where its receipt has it. */
const addressOf = ({ url, evidence }: BundleAssessment, known: ReadonlyMap<string, Referred>) =>
  url ?? known.get(evidence[0]?.source ?? '')?.url

/** The passages that show what was said; a receipt without any still gets one row. */
const saidIn = ({ passages }: BundleAttribution): (BundlePassage | null)[] => {
  const said = passages.filter(({ part }) => part === 'CONTENT')
  return said.length > 0 ? said : [null]
}

type Row = {
  readonly statement: BundleStatement
  readonly attribution: BundleAttribution
  readonly passage: BundlePassage | null
  readonly verdict: BundleAssessment | undefined
  readonly candidate: NonNullable<BundleStatement['candidates']>[number] | undefined
}

/** What a passage translates, if the words have a row of their own. */
const originalOf = ({ translationOf }: BundlePassage, { attributions }: BundleStatement) =>
  attributions
    .filter(({ id }) => id === translationOf?.attribution)
    .flatMap(saidIn)
    .some((said) => said?.exact === translationOf?.exact)
    ? translationOf
    : undefined

function row(
  { statement, attribution, passage, verdict, candidate }: Row,
  known: ReadonlyMap<string, Referred>,
): string {
  const { id, text, type, saidAt, speakers } = statement
  const original = passage && originalOf(passage, statement)
  const source = known.get(attribution.source)
  const nameOf = (actor: string) => known.get(actor)?.name ?? actor
  const roles = speakers.map(({ role }) => role ?? '')
  const cells: Record<(typeof columns)[number], string | null | undefined> = {
    speaker: speakers.map(({ actor }) => nameOf(actor)).join('; '),
    speaker_id: speakers.map(({ actor }) => actor).join('; '),
    role: roles.some((role) => role !== '') ? roles.join('; ') : '',
    type,
    date: saidAt?.edtf,
    date_basis: saidAt?.basis,
    text,
    words: passage && (passage.quoted ? `“${passage.exact}”` : passage.exact),
    quoted: passage && (passage.quoted ? 'yes' : 'no'),
    form: passage?.whole === true ? 'direct' : '',
    prefix: passage?.prefix,
    suffix: passage?.suffix,
    source: source?.title ?? attribution.source,
    publisher: source?.publisher && nameOf(source.publisher),
    publisher_id: source?.publisher,
    published: source?.publishedAt?.edtf,
    url: source?.url,
    status: passage?.status,
    statement: id,
    attribution: attribution.id,
    assessor: verdict && nameOf(verdict.assessor),
    rating: verdict?.rating,
    rated: verdict?.assessedAt.edtf,
    rating_url: verdict && addressOf(verdict, known),
    candidate: candidate && nameOf(candidate.actor),
    candidate_id: candidate?.actor,
    candidate_role: candidate?.role,
    likelihood: candidate?.likelihood,
    candidate_basis: candidate?.basis,
    translation_of: original?.exact,
    translator: original?.by ? nameOf(original.by) : original?.byAsNamed,
    translator_id: original?.by,
  }
  return `${columns.map((column) => cellText(cells[column] ?? '')).join(',')}\r\n`
}
