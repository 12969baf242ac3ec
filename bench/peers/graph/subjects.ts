import { personId, surname } from './names.ts'
import { randomFrom } from './random.ts'
import { type Sizes, seed } from './sizes.ts'
import { eventId, statementId } from './statements.ts'

/** What the operations ask about; the seed decides all of it. */
export type Subjects = {
  readonly statement: string
  readonly statements: readonly string[]
  /** The speaker of most statements. */
  readonly speaker: string
  readonly speakers: readonly string[]
  /** The event that most statements are about. */
  readonly event: string
  readonly types: readonly string[]
  readonly year: { readonly from: string; readonly to: string }
  /** The first letters of a surname, which is an alias of others. */
  readonly nameBeginning: string
  readonly words: readonly [string, string]
  /** How many statements of the speaker come before the deep page. */
  readonly depth: number
}

/** The 5,000th of the speaker; in the smallest graph, where nobody made so many, the 1,000th. */
const depthOf = ({ statements }: Sizes) => Math.min(5_000, statements / 10)

export function subjectsOf(sizes: Sizes): Subjects {
  const random = randomFrom(seed * 7)
  return {
    statement: statementId(Math.floor(sizes.statements / 3)),
    statements: Array.from({ length: 100 }, (_, index) =>
      statementId(Math.floor(((index + random()) * sizes.statements) / 100)),
    ),
    speaker: personId(0),
    speakers: [3, 5, 8, 13, 21].map(personId),
    event: eventId(0),
    types: ['ACCUSATION', 'CONDEMNATION', 'DENIAL'],
    year: { from: '2022-01-01', to: '2022-12-31' },
    nameBeginning: surname(3).slice(0, -1),
    words: ['theatre', 'ballad'],
    depth: depthOf(sizes),
  }
}
