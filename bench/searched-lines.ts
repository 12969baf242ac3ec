/**
 * A bundle as lines of JSON, made as it is read, the same each time: so many statements of words as common as those of a
 * language are, by speakers of whom few say most.
 */
export async function* searchedLines(statements: number): AsyncGenerator<string> {
  for (const line of lines(statements)) yield `${JSON.stringify(line)}\n`
}

const syllables = [
  'ba',
  'do',
  'ki',
  'lu',
  'me',
  'no',
  'ra',
  'su',
  'ti',
  've',
  'zo',
  'fen',
  'gar',
  'hil',
  'jun',
  'pol',
]

/** A word by its number: no two are the same, and none inflects. */
export const wordAt = (number: number): string =>
  [number % 16, Math.floor(number / 16) % 16, Math.floor(number / 256) % 16]
    .map((at) => syllables[at])
    .join('')

/** How many words there are, and how many persons and ministries. */
const WORDS = 4_096
const PERSONS = 2_000
const MINISTRIES = 300
const SOURCES = 500

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

/** A person's name: a first name that many have, a surname that few have. */
export const nameAt = (number: number): string =>
  `${capital(wordAt(number % 40))} ${capital(wordAt(4_095 - (number % 1_500)))}`

function* lines(statements: number): Generator<object> {
  const random = randomNumbers(7)
  const skewed = (most: number) => Math.floor(most * random() ** 4)
  const words = (count: number) => Array.from({ length: count }, () => wordAt(skewed(WORDS))).join(' ')
  yield { format: 'on-record-bundle/1', title: 'Searched', description: 'Made to be measured.' }
  for (let n = 0; n < PERSONS; n += 1)
    yield {
      person: {
        id: `person:p-${n}`,
        name: nameAt(n),
        names: [{ value: `${nameAt(n)} ${n}`, kind: 'ALIAS' }],
      },
    }
  for (let n = 0; n < MINISTRIES; n += 1)
    yield {
      organisation: {
        id: `organisation:m-${n}`,
        name: `Ministry of ${capital(wordAt(n))}`,
        organisationKind: 'MINISTRY',
      },
    }
  for (let n = 0; n < SOURCES; n += 1)
    yield { source: { id: `source:s-${n}`, title: capital(words(5)), sourceKind: 'ARTICLE' } }
  for (let n = 0; n < statements; n += 1) {
    const exact = words(10)
    yield {
      statement: {
        id: `statement:s-${n}`,
        text: `${capital(words(12))}.`,
        type: 'CLAIM',
        speakers: [
          { actor: n % 10 === 0 ? `organisation:m-${skewed(MINISTRIES)}` : `person:p-${skewed(PERSONS)}` },
        ],
        attributions: [
          {
            id: `attribution:s-${n}`,
            source: `source:s-${n % SOURCES}`,
            channel: 'INTERVIEW',
            wording: 'UNKNOWN',
            passages: [
              {
                part: 'CONTENT',
                exact,
                start: n * 99,
                end: n * 99 + exact.length,
                quoted: true,
                status: 'VERBATIM',
              },
            ],
          },
        ],
      },
    }
  }
}

/** The same numbers for the same seed, between 0 and 1 (Park and Miller's generator). */
function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}
