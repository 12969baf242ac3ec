/** A text as it is printed: its name, its Cypher unless that is a whole file of cypher/, and what it cost. */
export type Printed = { readonly name: string; readonly text: string | null; readonly cost: string }

/** The operators that read come most first. */
export const costLine = (hits: number, operators: ReadonlyMap<string, number>): string =>
  [
    `${numbered(hits)} hits`,
    ...[...operators]
      .sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1))
      .map(([name, count]) => `${name} ${numbered(count)}`),
  ].join(', ')

const numbered = (count: number) => count.toLocaleString('en')

/** The section of an operation in the committed file. */
export const sectionOf = (title: string, rounds: number, texts: readonly Printed[]): string =>
  [
    `## ${title}`,
    `${rounds === 1 ? 'One round trip' : `${rounds} round trips`}.`,
    ...texts.map(({ name, text, cost }) =>
      [`\`${name}\`: ${cost}`, ...(text === null ? [] : [`\`\`\`cypher\n${text}\n\`\`\``])].join('\n\n'),
    ),
  ].join('\n\n')

/** By their names; those of one name, which are asked at once and so come in any order, by their hits. */
export const inOrder = (texts: readonly Printed[]): Printed[] =>
  texts.toSorted((a, b) => (a.name === b.name ? hitsIn(a.cost) - hitsIn(b.cost) : a.name < b.name ? -1 : 1))

/**
 * What is as it was costs what it cost: where the committed file has the same text, and its hits differ by less than a quarter,
 * its line is kept. A planner that knows the graph a little otherwise takes other operators for the same text.
 */
export function withKnownCost(printed: Printed, committed: string): Printed {
  const hits = hitsIn(printed.cost)
  const distance = (cost: string) => Math.abs(hitsIn(cost) - hits)
  const [nearest] = committed
    .split(`\`${printed.name}\`: `)
    .slice(1)
    .filter((after) => printed.text === null || after.includes(printed.text))
    .map((after) => after.slice(0, after.indexOf('\n')))
    .toSorted((a, b) => distance(a) - distance(b))
  const isKnown = nearest !== undefined && distance(nearest) <= Math.max(hitsIn(nearest), hits) / 4
  return isKnown ? { ...printed, cost: nearest } : printed
}

const hitsIn = (line: string): number => Number(line.split(' ', 1)[0]?.replaceAll(',', ''))
