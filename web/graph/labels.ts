import type { RecordNode } from './answer-graph.ts'
import { kindOf } from './kinds.ts'

/** Whose words a label is: a name, this record's own wording, or the words of a source. */
export type Voice = 'name' | 'own' | 'source'

export type Label = { readonly text: string; readonly voice: Voice }

/** What a record is called, in words and never by its id: where it has no name, by the words of a source that were asked of it. */
export function labelOf({ type, name, values }: RecordNode): Label {
  if (type === 'Statement' && name !== null) return { text: name, voice: 'own' }
  if (name !== null) return { text: /^[A-Z][A-Z_]*$/.test(name) ? spoken(name) : name, voice: 'name' }
  // The longest passage is the one that says the most: others name the speaker, or the time.
  const [words] = (values.get('passages exact') ?? []).toSorted((one, other) => other.length - one.length)
  if (words !== undefined) return { text: words, voice: 'source' }
  return { text: kindOf(type).called, voice: 'name' }
}

/** A value of an enum as it is read. */
const spoken = (value: string): string => value.toLowerCase().replaceAll('_', ' ')

/** A label as a sentence has it: with the kind of the record. */
export const describedAs = (node: RecordNode): string => {
  const { called } = kindOf(node.type)
  const { text } = labelOf(node)
  return text === called ? called : `${called}: ${text}`
}

/** How many letters a line has, and how many lines a label has, by whose words it is. */
const room: Readonly<Record<Voice, readonly [letters: number, lines: number]>> = {
  name: [20, 3],
  own: [27, 3],
  source: [25, 2],
}

/** The lines of a label. What has no room is left out, which an ellipsis says. */
export function linesOf({ text, voice }: Label): string[] {
  const [letters, most] = room[voice]
  const lines: string[] = []
  for (const word of text.trim().split(/\s+/)) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= letters)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(shortened(word, letters))
  }
  if (lines.length <= most) return lines
  const last = `${lines[most - 1]}`.replace(/[.,;:]$/, '')
  return [...lines.slice(0, most - 1), `${last.slice(0, letters - 1)}…`]
}

/** By code points, so that no letter is torn. */
const shortened = (word: string, letters: number): string =>
  word.length <= letters ? word : `${[...word].slice(0, letters - 1).join('')}…`

/** The fields that lead somewhere, in words: `said at edtf` for `saidAt edtf`. */
export const spokenPath = (path: string): string =>
  path.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)

/** A number of things: `1 record`, `1,204 records`. */
export const counted = (count: number, noun: string): string =>
  `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`
