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
 * What is as it was costs what it cost: where the committed file has the same text with the same operators, and no number
 * differs by more than a tenth, its numbers are kept.
 */
export function withKnownCost(printed: Printed, committed: string): Printed {
  const before = committed.split(`\`${printed.name}\`: `).slice(1)
  const known = before
    .filter((after) => printed.text === null || after.includes(printed.text))
    .map((after) => after.slice(0, after.indexOf('\n')))
    .find((cost) => isNear(cost, printed.cost))
  return known === undefined ? printed : { ...printed, cost: known }
}

function isNear(one: string, other: string): boolean {
  const [costs, others] = [costsIn(one), costsIn(other)]
  return (
    costs.size === others.size &&
    [...costs].every(([name, count]) => {
      const also = others.get(name)
      return also !== undefined && Math.abs(count - also) <= Math.max(count, also) / 10
    })
  )
}

/** The numbers of a line by what they are of. */
const costsIn = (line: string): Map<string, number> =>
  new Map(
    line.split(/, (?=[A-Z])/).map((part) => {
      const [, name = '', count = ''] = /^(\D*) ?([\d,]+)/.exec(part) ?? []
      return [name.trim(), Number(count.replaceAll(',', ''))]
    }),
  )
