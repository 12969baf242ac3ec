import { groupsOf } from '../../../domain/groups.ts'
import type { OpposedFragment } from '../../../generated/page-operations.ts'
import { type Html, html } from '../../markup/html.ts'
import { isMutual } from '../../words/answers.ts'
import { speakerNames, voiceOf } from '../../words/speakers.ts'
import { fitting } from './fitting.ts'

/** Widths and heights, in the figure's own pixels: a column of names on either side, lines between them. */
const size = { width: 760, column: 290, line: 26, name: 52, top: 30, head: 9 }

/**
 * Who answers whom: on the left those who answer, on the right those who are answered, a line for each pair. It is for the eye
 * alone, since the list beside it says the same under the same numbers.
 */
export function whoAnswersWhom(pairs: readonly OpposedFragment[]): Html {
  const [answering, answered] = [placed(pairs, 'from'), placed(pairs, 'to')]
  const height = Math.max(bottomOf(answering), bottomOf(answered))
  return html`<figure class="answers"><svg viewBox="${`0 0 ${size.width} ${height}`}" aria-hidden="true">
<text class="m" x="0" y="16">Who answers</text><text class="m" x="${size.width - size.column}" y="16">Whom</text>
${names(answering, 0)}${names(answered, size.width - size.column)}
${pairs.map((pair, index) => line(pair, index + 1, ends(answering, pair), ends(answered, pair)))}
</svg><figcaption>Numbers are those of the list. Bold line: one speaker disputes the other; thin line: anything else. Broken line: the editor is not certain. Without an arrow: it holds both ways.</figcaption></figure>`
}

/** Who speaks, and where the lines of their pairs end. */
type Placed = { readonly name: string; readonly y: number; readonly pairs: readonly OpposedFragment[] }

function placed(pairs: readonly OpposedFragment[], side: 'from' | 'to'): Placed[] {
  let y = size.top
  return [...groupsOf(pairs, (pair) => voiceOf(pair[side])).values()].map((own) => {
    const [first] = own
    const place = { name: first ? speakerNames(first[side]) : '', y, pairs: own }
    y += Math.max(size.name, own.length * size.line + 8)
    return place
  })
}

const bottomOf = (places: readonly Placed[]): number =>
  Math.max(...places.map(({ y, pairs }) => y + Math.max(size.name, pairs.length * size.line + 8)))

function ends(places: readonly Placed[], pair: OpposedFragment): number {
  const place = places.find(({ pairs }) => pairs.includes(pair))
  return (place?.y ?? 0) + 18 + (place?.pairs.indexOf(pair) ?? 0) * size.line
}

const names = (places: readonly Placed[], x: number): Html[] =>
  places.map(
    ({ name, y }) =>
      html`<path class="hair" d="${`M${x} ${y}h${size.column}`}"/>${inTwoLines(name).map((part, index) => html`<text class="b" x="${x}" y="${y + 22 + index * 18}">${part}</text>`)}`,
  )

/** A long name in two lines; what does not fit into them is cut. */
function inTwoLines(name: string): string[] {
  const first = /^.{1,34}(?=\s|$)/.exec(name)?.[0] ?? name
  const rest = name.slice(first.length).trim()
  return [first, ...(rest === '' ? [] : [rest])].map((part) => fitting(part, size.column - 12, 8))
}

/** A line from who answers to who is answered, with its number in the middle. */
function line(pair: OpposedFragment, number: number, from: number, to: number): Html {
  const [left, right] = [size.column + 4, size.width - size.column - 8]
  const middle = (left + right) / 2
  const looks = `${pair.clash === 'SPEAKERS' ? 'clash' : 'bears'}${pair.certainty === 'SURE' ? '' : ' unsure'}`
  const arrow = `M${right - size.head} ${to - 5}L${right} ${to}L${right - size.head} ${to + 5}`
  return html`<path class="${looks}" d="${`M${left} ${from}C${middle} ${from} ${middle} ${to} ${right} ${to}`}"/>${!isMutual(pair) && html`<path class="${pair.clash === 'SPEAKERS' ? 'clash' : 'bears'}" d="${arrow}"/>`}<rect class="box" x="${middle - 12}" y="${(from + to) / 2 - 10}" width="24" height="20"/><text class="mid" x="${middle}" y="${(from + to) / 2 + 5}">${number}</text>`
}
