/** What is written one by one: statements of one speaker, reported by one source. */
export const prepared = `mutation {
  createPerson(input: { id: "person:ada", name: "Ada" }) { person { id } }
  createSource(input: { id: "source:daily", sourceKind: ARTICLE }) { source { id } }
}`

export const recordStatement = `mutation ($input: RecordStatementInput!) {
  recordStatement(input: $input) { statement { id } change { id } }
}`

export const statementInput = (number: number) => ({
  id: `statement:${number}`,
  text: `List ${number} was handed over on Saturday.`,
  type: 'CLAIM',
  saidAt: { edtf: '2025-06-07', basis: 'RESOLVED' },
  speakers: [{ actor: 'person:ada', role: 'negotiator' }],
  attributions: [
    { source: 'source:daily', cue: 'said', passages: [{ exact: `words of ${number}`, quoted: true }] },
  ],
})

/** How many are written first, one by one; then by one writer, and by sixteen at once. */
export const counts = { first: 100, alone: 300, together: 600 }
const writers = 16

export type WriteTimes = {
  /** The longest of the first hundred, in milliseconds. */
  readonly longestOfFirst: number
  /** Writes a second. */
  readonly alone: number
  readonly together: number
}

/** Times writes by number: the first hundred, those of one writer, those of sixteen. */
export async function timeWrites(write: (number: number) => Promise<unknown>): Promise<WriteTimes> {
  let [number, longestOfFirst] = [0, 0]
  for (; number < counts.first; number += 1) {
    const begun = performance.now()
    await write(number)
    longestOfFirst = Math.max(longestOfFirst, performance.now() - begun)
  }
  const alone = performance.now()
  for (; number < counts.first + counts.alone; number += 1) await write(number)
  const together = performance.now()
  const end = number + counts.together
  const writer = async () => {
    while (number < end) {
      number += 1
      await write(number - 1)
    }
  }
  await Promise.all(Array.from({ length: writers }, writer))
  const ended = performance.now()
  return {
    longestOfFirst,
    alone: (counts.alone / (together - alone)) * 1_000,
    together: (counts.together / (ended - together)) * 1_000,
  }
}
