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

/**
 * What is as it was costs what it cost: where the committed file has the same text, and its hits differ by less than a quarter,
 * its line is kept. A planner that knows the graph a little otherwise takes other operators for the same text.
 */
export function withKnownCost(printed: Printed, committed: string): Printed {
  const before = committed.split(`\`${printed.name}\`: `).slice(1)
  const known = before
    .filter((after) => printed.text === null || after.includes(printed.text))
    .map((after) => after.slice(0, after.indexOf('\n')))
    .find((cost) => isNear(hitsIn(cost), hitsIn(printed.cost)))
  return known === undefined ? printed : { ...printed, cost: known }
}

const isNear = (one: number, other: number) => Math.abs(one - other) <= Math.max(one, other) / 4

const hitsIn = (line: string): number => Number(line.split(' ', 1)[0]?.replaceAll(',', ''))
