import { endsWords, isSpace, isUnspaced, type Surroundings, surroundings } from './mark-surroundings.ts'

/**
 * The places of marks in a text. Each mark is searched for once, so that even a text of nothing but marks is read in
 * linear time.
 */
export type MarkPlaces = {
  readonly text: string
  /**
   * The next place of a mark in the paragraph, at `from` or later: anywhere, where it ends words, or where it may begin
   * them.
   */
  next(mark: string, from: number, where?: keyof typeof stands): number | null
}

const stands = {
  ANYWHERE: () => true,
  BEHIND_WORDS: (around: Surroundings) =>
    endsWords(around) || (isUnspaced(around.before) && !isSpace(around.before)),
  BEFORE_WORDS: ({ before, after }: Surroundings) => isSpace(before) && !isSpace(after),
}

export function markPlaces(text: string): MarkPlaces {
  const listed = new Map<string, readonly number[]>()
  const paragraphEnds = Array.from(text.matchAll(/\n[ \t]*\n/g), ({ index }) => index)

  function places(mark: string, where: keyof typeof stands): readonly number[] {
    const key = `${where} ${mark}`
    const known = listed.get(key)
    if (known !== undefined) return known
    const found: number[] = []
    for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, at + mark.length))
      if (stands[where](surroundings(text, at, at + mark.length))) found.push(at)
    listed.set(key, found)
    return found
  }

  return {
    text,
    next(mark, from, where = 'ANYWHERE') {
      const place = firstFrom(places(mark, where), from)
      return place === undefined || place > (firstFrom(paragraphEnds, from) ?? text.length) ? null : place
    },
  }
}

/** The first of ascending numbers that is not below `from`. */
function firstFrom(numbers: readonly number[], from: number): number | undefined {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] as number) < from) low = middle + 1
    else high = middle
  }
  return numbers[low]
}
