import type {
  BundleActor,
  BundleAssessment,
  BundleAttribution,
  BundleEvent,
  BundleList,
  BundleOrganisation,
  BundlePassage,
  BundleRecords,
  BundleReliabilityGrade,
  BundleSource,
  BundleStatement,
} from '../bundle/format.ts'
import { claimReview } from '../domain/assessments/claim-review.ts'
import { ACTORS, conceptOfList } from '../domain/concepts/concepts.ts'
import { idsIn } from '../domain/concepts/references.ts'
import type { GraphStore } from '../graph/store.ts'
import { contentsOf } from '../records/read/contents.ts'
import { sameActors } from '../records/read/judgements.ts'
import type { ListedRecord } from './records.ts'
import { statedClaims } from './stated-claims.ts'
import type { BundleHeader } from './text.ts'

type Node = Readonly<Record<string, unknown>>

/**
 * The graph in schema.org's vocabulary, for search engines and linked data: a statement is a Claim, its quoted words
 * are Quotations, it appears in its sources, and others' verdicts on it are ClaimReviews of theirs. What sources state of a
 * field is a Claim without an author. Whatever schema.org has no term for is left out, so this is not a backup. Merged actors are `sameAs` each other.
 */
export async function* jsonLdText(
  store: GraphStore,
  { title, description }: Pick<BundleHeader, 'title' | 'description'>,
  pages: AsyncIterable<readonly ListedRecord[]>,
): AsyncGenerator<string> {
  const head = JSON.stringify({ '@context': 'https://schema.org', name: title, description }, null, 2)
  yield `${head.slice(0, -2)},\n  "@graph": [`
  let isFirst = true
  for await (const page of pages) {
    const same = await sameActors(
      store,
      page.flatMap(({ list, record }) => (isOfActors(list) ? record.id : [])),
    )
    const reviews = await reviewNodes(store, page)
    for (const node of [...page.flatMap((listed) => nodesOf(listed, same)), ...reviews]) {
      yield `${isFirst ? '' : ','}\n    ${JSON.stringify(node)}`
      isFirst = false
    }
  }
  yield '\n  ]\n}\n'
}

const isOfActors = (list: BundleList) => ACTORS.some((concept) => concept === conceptOfList(list))

function nodesOf({ list, record }: ListedRecord, same: ReadonlyMap<string, readonly string[]>): Node[] {
  const others = same.get(record.id)?.map(iri) ?? []
  const merged = others.length > 0 ? { ...record, sameAs: [...idsIn(record, 'sameAs'), ...others] } : record
  return nodesOfList[list]?.(merged as never) ?? []
}

/** The nodes for a record of each list; schema.org has no term for the others. */
const nodesOfList: { readonly [L in BundleList]?: (record: BundleRecords[L]) => Node[] } = {
  persons: (person) => [actorNode('Person', person)],
  organisations: (organisation) => [organisationNode(organisation)],
  groups: (group) => [actorNode('Organization', group)],
  sources: (source) => [sourceNode(source)],
  statements: (statement) => statementNodes(statement),
  places: ({ id, name }) => [{ '@type': 'Place', '@id': iri(id), name }],
  events: (event) => [eventNode(event)],
  attestations: (attestation) => statedClaims(attestation, iri),
  grades: (grade) => [gradeNode(grade)],
  topics: ({ id, name }) => [{ '@type': 'DefinedTerm', '@id': iri(id), name }],
}

/** Ids are IRIs within the graph: the same for everyone who has it, but not addresses on the web. */
const iri = (id: string) => `urn:on-record:${id}`
const reference = (id: string) => ({ '@id': iri(id) })

const actorNode = (type: string, { id, name, names, description, sameAs }: BundleActor): Node => ({
  '@type': type,
  '@id': iri(id),
  name,
  alternateName: names?.map(({ value }) => value),
  description: description ?? undefined,
  sameAs,
})

function organisationNode(organisation: BundleOrganisation): Node {
  const type = { GOVERNMENT: 'GovernmentOrganization', MINISTRY: 'GovernmentOrganization', NGO: 'NGO' }
  const kind = organisation.organisationKind
  return {
    ...actorNode(kind in type ? type[kind as keyof typeof type] : 'Organization', organisation),
    parentOrganization: organisation.partOf ? reference(organisation.partOf) : undefined,
  }
}

const sourceNode = (source: BundleSource): Node => ({
  '@type': source.sourceKind === 'ARTICLE' ? 'NewsArticle' : 'CreativeWork',
  '@id': iri(source.id),
  headline: source.title ?? undefined,
  url: source.url ?? undefined,
  archivedAt: source.archivedUrl ?? undefined,
  publisher: source.publisher ? reference(source.publisher) : undefined,
  author: source.authors?.map((name) => ({ '@type': 'Person', name })),
  datePublished: source.publishedAt?.edtf,
  inLanguage: source.language ?? undefined,
})

const eventNode = ({ id, name, description, startedAt, endedAt, place }: BundleEvent): Node => ({
  '@type': 'Event',
  '@id': iri(id),
  name,
  description,
  startDate: startedAt?.edtf,
  endDate: endedAt?.edtf,
  location: place ? reference(place) : undefined,
})

/** A grade of reliability, with whoever gave it as its author. */
const gradeNode = (grade: BundleReliabilityGrade): Node => ({
  '@type': 'Review',
  '@id': iri(grade.id),
  url: grade.url ?? undefined,
  author: reference(grade.assessor),
  datePublished: grade.assessedAt.edtf,
  itemReviewed: reference(grade.publisher),
  reviewAspect: 'Reliability on the Admiralty scale',
  reviewBody: grade.reason ?? undefined,
  reviewRating: { '@type': 'Rating', alternateName: grade.reliability },
})

function statementNodes(statement: BundleStatement): Node[] {
  const speakers = statement.speakers.map(({ actor }) => reference(actor))
  const claim = {
    '@type': 'Claim',
    '@id': iri(statement.id),
    text: statement.text,
    author: speakers.length > 0 ? speakers : undefined,
    dateCreated: statement.saidAt?.edtf,
    about: statement.about?.map(reference),
    mentions: statement.mentions?.map(reference),
    inLanguage: statement.language ?? undefined,
    appearance: statement.attributions.map(({ source }) => reference(source)),
  }
  return [claim, ...statement.attributions.flatMap((each) => quotations(statement, each))]
}

/** The assessments of a page, each with the words of the statement that it is of. */
async function reviewNodes(store: GraphStore, page: readonly ListedRecord[]): Promise<object[]> {
  const assessments = page.flatMap(({ list, record }) =>
    list === 'assessments' ? [record as unknown as BundleAssessment] : [],
  )
  const statements = new Map<string, BundleStatement>()
  for await (const found of contentsOf(store, [...new Set(assessments.map(({ statement }) => statement))]))
    for (const each of found) statements.set(each.id, each as unknown as BundleStatement)
  return assessments.flatMap(({ id, statement, assessor, rating, assessedAt, url }) => {
    const of = statements.get(statement)
    if (of === undefined) return []
    const speakers = of.speakers.map(({ actor }) => reference(actor))
    return claimReview({
      id: iri(id),
      statement: { id: iri(statement), text: of.text, speakers },
      assessor: reference(assessor),
      rating,
      assessedAt: assessedAt.edtf,
      url: url ?? null,
    })
  })
}

/** The words that a report has in quotation marks, each with the id of its node. */
const quotedIn = ({ id, passages }: BundleAttribution) =>
  passages
    .filter(({ part, quoted }) => part === 'CONTENT' && quoted)
    .map((passage, index) => ({ passage, node: `${iri(id)}/quotation-${index + 1}` }))

/** The node of the words that a passage is a translation of; none where no source has them in quotation marks. */
function originalOf({ translationOf }: BundlePassage, { attributions }: BundleStatement) {
  const report = attributions.find(({ id }) => id === translationOf?.attribution)
  const quoted = report && quotedIn(report).find(({ passage }) => passage.exact === translationOf?.exact)
  return quoted && { '@id': quoted.node }
}

const quotations = (statement: BundleStatement, attribution: BundleAttribution): Node[] =>
  quotedIn(attribution).map(({ passage, node }) => ({
    '@type': 'Quotation',
    '@id': node,
    text: passage.exact,
    inLanguage: passage.language ?? undefined,
    translationOfWork: originalOf(passage, statement),
    translator: passage.translationOf?.by ? reference(passage.translationOf.by) : undefined,
    spokenByCharacter: statement.speakers.map(({ actor }) => reference(actor)),
    dateCreated: statement.saidAt?.edtf,
    isPartOf: reference(attribution.source),
    isBasedOn: reference(statement.id),
  }))
