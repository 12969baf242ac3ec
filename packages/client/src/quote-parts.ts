/** A `Passage` of the API, as far as it was asked for. */
export type PassageLike = {
  readonly exact: string
  readonly quoted: boolean
  /** Where it stands in its source, in code points; null where nobody recorded that. */
  readonly start: number | null
  readonly end: number | null
  /** Without it, a passage counts as content. */
  readonly part?: string
}

/** A run of words that a source has, either in quotation marks or as its own. */
export type QuotePart = {
  /** Without quotation marks around it. */
  readonly text: string
  readonly quoted: boolean
  /** What stands before it: nothing, a space, or an ellipsis where words of the source are left out. */
  readonly joint: '' | ' ' | ' … '
}

/**
 * What a source has of a statement, in the source's order, cut into words that it puts in quotation marks and words of its own,
 * so that nobody takes the one for the other. Put marks around the quoted ones and the joints between all of them. A quoted
 * passage inside a longer one cuts that in pieces; passages about the speaker or the time are left out.
 */
export function quoteParts({ passages }: { readonly passages: readonly PassageLike[] }): QuotePart[] {
  const content = passages.filter(({ part = 'CONTENT' }) => part === 'CONTENT')
  const placed = content.flatMap((passage) => (isPlaced(passage) ? [passage] : []))
  const others = content.filter((passage) => !isPlaced(passage))
  const runs: readonly Run[] = [
    ...runsOf(lettersOf(placed)),
    ...others.map(({ exact, quoted }) => ({ text: exact, quoted, start: Number.NaN, end: Number.NaN })),
  ]
  return runs
    .map((run, index) => ({ ...withoutMarks(run, runs, index), joint: jointBefore(run, runs[index - 1]) }))
    .filter(({ text }) => text !== '')
}

type Placed = PassageLike & { readonly start: number; readonly end: number }

type Run = { readonly text: string; readonly quoted: boolean; readonly start: number; readonly end: number }

/** Whether its words can be laid over the text letter by letter: not where they match it but for spacing. */
const isPlaced = (passage: PassageLike): passage is Placed =>
  passage.start !== null && passage.end !== null && passage.end - passage.start === [...passage.exact].length

type Letter = { readonly letter: string; readonly quoted: boolean }

/** Each letter that a passage has, by its place; quoted if it is in any passage that is. */
function lettersOf(passages: readonly Placed[]): ReadonlyMap<number, Letter> {
  const letters = new Map<number, Letter>()
  for (const { exact, quoted, start } of passages)
    for (const [index, letter] of [...exact].entries()) {
      const at = start + index
      letters.set(at, { letter, quoted: quoted || letters.get(at)?.quoted === true })
    }
  return letters
}

/** Neighbouring letters that are all quoted, or all not. */
function runsOf(letters: ReadonlyMap<number, Letter>): Run[] {
  const runs: Run[] = []
  for (const [at, { letter, quoted }] of [...letters].toSorted(([one], [other]) => one - other)) {
    const last = runs.at(-1)
    if (last && last.end === at && last.quoted === quoted)
      runs[runs.length - 1] = { ...last, text: last.text + letter, end: at + 1 }
    else runs.push({ text: letter, quoted, start: at, end: at + 1 })
  }
  return runs
}

const marks = '["“”„‟«»‹›‘’「」『』]'
const markAtEnd = new RegExp(`${marks}$`, 'u')
const markAtStart = new RegExp(`^${marks}`, 'u')

/** A run of the source's own words, without the quotation marks of the run beside it. */
function withoutMarks({ text, quoted, start, end }: Run, runs: readonly Run[], index: number) {
  if (quoted) return { text, quoted }
  const opened = runs[index + 1]?.start === end ? text.replace(markAtEnd, '') : text
  return { text: runs[index - 1]?.end === start ? opened.replace(markAtStart, '') : opened, quoted }
}

/** Between two runs stand a space and the marks of those that are quoted; where there is more, words are left out. */
function jointBefore(run: Run, before: Run | undefined): QuotePart['joint'] {
  if (before === undefined || run.start === before.end) return ''
  const own = 1 + Number(run.quoted) + Number(before.quoted)
  return run.start - before.end <= own ? ' ' : ' … '
}
