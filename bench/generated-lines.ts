/** A bundle as lines of JSON, made as it is read: so many records, of which three in ten are statements of two reports each. */
export async function* generatedLines(records: number): AsyncGenerator<string> {
  for (const line of lines(records)) yield `${JSON.stringify(line)}\n`
}

function* lines(records: number): Generator<object> {
  const statements = Math.floor(records * 0.3)
  const sources = Math.floor(records * 0.05)
  const persons = records - 3 * statements - sources
  yield { format: 'on-record-bundle/1', title: 'Generated', description: 'Made to be measured.' }
  for (let n = 0; n < persons; n += 1) yield { person: { id: `person:p-${n}`, name: `Person ${n}` } }
  for (let n = 0; n < sources; n += 1)
    yield { source: { id: `source:s-${n}`, title: `Title ${n}`, sourceKind: 'ARTICLE' } }
  for (let n = 0; n < statements; n += 1)
    yield {
      statement: {
        id: `statement:s-${n}`,
        text: `Statement ${n} says this and that.`,
        type: 'CLAIM',
        speakers: [{ actor: `person:p-${n % persons}` }],
        attributions: [1, 2].map((number) => receipt(n, number, `source:s-${(n + number) % sources}`)),
      },
    }
}

function receipt(n: number, number: number, source: string) {
  const exact = `words of statement ${n} as they are`
  const start = n * 60
  const end = start + exact.length
  return {
    id: `attribution:s-${n}-${number}`,
    source,
    channel: 'INTERVIEW',
    wording: 'UNKNOWN',
    passages: [{ part: 'CONTENT', exact, start, end, quoted: true, status: 'VERBATIM' }],
  }
}
