import type { CardedFragment, CardedSideFragment } from '../../generated/page-operations.ts'
import { type Html, html } from '../markup/html.ts'
import { dateInside } from '../parts/dates.ts'
import { speakersBefore } from '../parts/names.ts'
import { excerpts, quotations, quoted } from '../parts/words.ts'
import { pathOf } from '../site.ts'
import { checkWords } from '../words/checks.ts'
import { noDate } from '../words/dates.ts'
import { quotedIn } from '../words/excerpts.ts'
import { sourceNouns } from '../words/kinds.ts'
import { citation, passageAddress } from '../words/sources.ts'
import { arePlural, reportedly, speakerNames, speakersOf, summaryLine } from '../words/speakers.ts'
import { type Block, lead, paragraph, words } from './block.ts'
import type { Embedded } from './embedded.ts'

type Carded = CardedFragment
/** What is shown of a statement, alone or beside another. */
type Account = CardedSideFragment
type Receipt = Account['attributions']['nodes'][number]
type Heading = typeof lead

/** How a statement is embedded. */
export const embeddedStatement = (statement: Carded): Embedded => ({
  id: statement.id,
  about: `what ${speakerNames(statement)} ${arePlural(speakersOf(statement)) ? 'are' : 'is'} reported to have said`,
  revision: statement.revision,
  pieces: (newest) => statementBlocks(statement, newest),
})

/** A statement on a card: the quoted words lead where a source quotes them all, else the summary, which says that it is one. */
function statementBlocks(statement: Carded, newest: number): Block[] {
  return [
    ...account(statement, lead),
    ...disputes(statement),
    ...retraction(statement),
    ...(statement.revision === newest
      ? []
      : [
          paragraph(
            'note',
            html`The wording of revision ${statement.revision}. <a href="${pathOf(statement.id)}">The newest is revision ${newest}</a>.`,
          ),
        ]),
  ]
}

/** Who is reported to have said what, in which words, and where these stand. */
export function account(statement: Account, heading: Heading): Block[] {
  const { nodes } = statement.attributions
  const whole = nodes.find(({ form }) => form === 'DIRECT')
  const partly = nodes.find(({ passages }) => quotedIn(passages).length > 0)
  return whole ? quotedWhole(statement, whole, heading) : summarised(statement, partly, heading)
}

function quotedWhole(statement: Account, receipt: Receipt, heading: Heading): Block[] {
  const verb = arePlural(speakersOf(statement)) ? 'are' : 'is'
  return [
    heading(html`${speakersBefore(statement)} ${verb} quoted as saying`),
    ...quotedIn(receipt.passages).map((each) => words(quoted(each), receipt.source.url)),
    receiptNote(statement, receipt),
    paragraph('note', html`Summary, in On Record’s words: ${statement.text}`),
  ]
}

function summarised(statement: Account, partly: Receipt | undefined, heading: Heading): Block[] {
  const receipt = partly ?? statement.attributions.nodes[0]
  return [
    heading(html`${speakersBefore(statement)} ${reportedly(statement)} (summary)`),
    paragraph('own', statement.text),
    ...(partly ? quotations(partly.passages).map((each) => words(each, partly.source.url)) : []),
    ...(receipt && !partly ? inItsWords(receipt) : []),
    ...(receipt ? [receiptNote(statement, receipt)] : []),
  ]
}

/** What a source has of a statement of which it quotes nothing. */
const inItsWords = ({ passages }: Receipt): Block[] =>
  excerpts(passages).map((each) => ({ look: 'excerpt', html: each }))

/** Where the words stand, what was found of them, and when they were said. */
function receiptNote({ attributions, saidAt }: Account, receipt: Receipt): Block {
  const { source, passages, verification } = receipt
  const noun = sourceNouns[source.sourceKind]
  const isQuoted = quotedIn(passages).length > 0
  const others = attributions.totalCount - 1
  return paragraph(
    'note',
    html`${isQuoted ? 'In quotation marks in' : 'In the words of'} ${sourceLink(receipt)}${!isQuoted && '; nothing is quoted'}.${others > 0 && ` ${others} more ${others === 1 ? 'source reports' : 'sources report'} it.`} ${checkWords(verification, noun)} ${saidAt === null ? `${noDate}.` : html`Date: ${dateInside(saidAt)}.`}`,
  )
}

/** Leads to the passage in the source itself; to the source's page where there is no link to it. */
function sourceLink({ source, passages }: Receipt): Html {
  const content = passages.filter(({ part }) => part === 'CONTENT')
  const found = (content.find((passage) => passage.quoted) ?? content[0])?.exact
  const address =
    source.url === null
      ? pathOf(source.id)
      : found === undefined
        ? source.url
        : passageAddress(source.url, found)
  return html`<a href="${address}">${citation(source)}</a>`
}

function disputes({ relations }: Carded): Block[] {
  const clashing = relations.edges.filter(({ node }) => node.clash === 'SPEAKERS')
  const [first] = clashing
  if (first?.other)
    return [
      paragraph(
        'disputed',
        html`<b>${first.node.certainty === 'SURE' ? 'Disputed' : 'May be disputed'}.</b> ${summaryLine(first.other)} <a href="${pathOf(first.node.id)}">Both accounts</a>${clashing.length > 1 && `, and ${clashing.length - 1} more`}.`,
      ),
    ]
  const reports = relations.edges.find(({ node }) => node.clash === 'REPORTS')
  return reports ? [paragraph('note', html`<a href="${pathOf(reports.node.id)}">Reports differ</a>.`)] : []
}

export const retraction = ({ retractedBy }: Pick<Account, 'retractedBy'>): Block[] =>
  retractedBy === null
    ? []
    : [
        paragraph(
          'disputed',
          html`<b>Taken back</b> by the speaker (summary): <a href="${pathOf(retractedBy.id)}">${retractedBy.text}</a>`,
        ),
      ]
