/** Where a value goes in a template: into text, or into an attribute, as its `whole` value or a piece of it. */
export type Hole =
  | { readonly in: 'text' }
  | { readonly in: 'attribute'; readonly name: string; readonly whole: boolean }

/** A template as it is rendered: its text, between which values go, and addresses that are seen from the page. */
export type Piece = string | { readonly address: string } | Hole

/** The attributes whose values are addresses. */
const addressed = new Set(['action', 'cite', 'data', 'formaction', 'href', 'poster', 'src'])

export const isAddress = (name: string): boolean => addressed.has(name)

const read = new WeakMap<readonly string[], readonly Piece[]>()

/**
 * The pieces of a template, read once.
 *
 * @throws where a value stands in a place in which no escaping would make it safe
 */
export function piecesOf(strings: readonly string[]): readonly Piece[] {
  const known = read.get(strings)
  if (known) return known
  const pieces = readTemplate(strings)
  read.set(strings, pieces)
  return pieces
}

/** What the reader is in: text, the text of a script or style, a comment, a tag between attributes, or a quoted value. */
type State =
  | { readonly in: 'text' }
  | { readonly in: 'raw text' }
  | { readonly in: 'comment' }
  | { readonly in: 'tag'; readonly element: string }
  | { readonly in: 'value'; readonly element: string; readonly name: string; readonly from: number }

const text: State = { in: 'text' }

/** How each state goes on from a place of the text: what ends it, and what begins there. */
const ends: { readonly [In in State['in']]: RegExp } = {
  text: /<!--|<\/?([a-z][a-z0-9]*)/gi,
  'raw text': /<\/(script|style)/gi,
  comment: /-->/g,
  tag: />|([a-z][a-z0-9:-]*)="|'/gi,
  value: /"/g,
}

function readTemplate(strings: readonly string[]): Piece[] {
  const pieces: Piece[] = []
  let state = text
  strings.forEach((chunk, index) => {
    const reading = readChunk(chunk, state, pieces)
    state = reading.state
    if (index === strings.length - 1) return
    pieces.push(holeIn(state, reading.begins && (strings[index + 1] ?? '').startsWith('"')))
  })
  if (state.in !== 'text') throw new Error(`A template ends in a ${state.in}: close it in the same template.`)
  return pieces
}

/** Reads one chunk; `begins` says whether it ends where the value of an attribute begins. */
function readChunk(chunk: string, before: State, pieces: Piece[]): { state: State; begins: boolean } {
  let state = before
  let at = 0
  let written = 0
  for (;;) {
    const end = ends[state.in]
    end.lastIndex = at
    const found = end.exec(chunk)
    if (!found) break
    at = end.lastIndex
    if (state.in === 'value' && isAddress(state.name) && state.from >= 0) {
      const address = chunk.slice(state.from, found.index)
      if (address.startsWith('/')) {
        pieces.push(chunk.slice(written, state.from), { address })
        written = found.index
      }
    }
    state = next(state, found)
    if (state.in === 'value') state = { ...state, from: at }
  }
  pieces.push(chunk.slice(written))
  const begins = state.in === 'value' && state.from === chunk.length
  return { state: state.in === 'value' ? { ...state, from: -1 } : state, begins }
}

function next(state: State, [found, name = '']: RegExpExecArray): State {
  if (state.in === 'text')
    return found === '<!--' ? { in: 'comment' } : { in: 'tag', element: elementOf(found, name) }
  if (state.in === 'raw text') return { in: 'tag', element: '' }
  if (state.in === 'comment') return text
  if (state.in === 'value') return { in: 'tag', element: state.element }
  if (found === "'") throw new Error('A template quotes attributes with double marks only.')
  if (found !== '>') return { in: 'value', element: state.element, name: name.toLowerCase(), from: 0 }
  return state.element === 'script' || state.element === 'style' ? { in: 'raw text' } : text
}

/** The element that a tag opens; none for one that closes. */
const elementOf = (tag: string, name: string) => (tag.startsWith('</') ? '' : name.toLowerCase())

function holeIn(state: State, whole: boolean): Hole {
  if (state.in === 'text') return { in: 'text' }
  if (state.in !== 'value')
    throw new Error(`A template has a value in a ${state.in}: put it into text or a quoted attribute.`)
  const { name } = state
  if (name.startsWith('on') || name === 'style' || name === 'srcdoc')
    throw new Error(`A template has a value in the attribute ${name}, where it could run.`)
  if (isAddress(name) && !whole)
    throw new Error(
      `A template has a value in a piece of the address ${name}: give the whole address as one value.`,
    )
  return { in: 'attribute', name, whole }
}
