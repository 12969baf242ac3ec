import { nothingWanted, type Wanted, type WantedOf } from '../../queries/question.ts'

/** What ties two records of a network. */
export type NetworkTie = 'TALKS_ABOUT' | 'ACCUSES' | 'CLASHES' | 'SPEAKS_WITH' | 'NAMED_TOGETHER'

type Id = { readonly id: string }

/** A statement or a dispute, with what its tie needs of it. */
export type TiedRow = Id & {
  readonly speakers?: readonly { readonly actor: Id }[]
  readonly against?: readonly Id[]
  readonly about?: readonly Id[]
  readonly mentions?: readonly Id[]
  readonly from?: TiedRow
  readonly to?: TiedRow
}

type Pair = readonly [from: string, to: string]

/** How a tie is read: from what, along which relations of the record in the middle, and whom each ties. */
export type TieKind = {
  readonly of: 'Statement' | 'StatementRelation'
  readonly types: readonly string[] | null
  readonly isMutual: boolean
  /** The relations walked from an actor whose ties are asked for, and from whatever, or an event, was spoken about. */
  readonly along: Readonly<Record<'of' | 'about' | 'event', readonly string[]>>
  readonly rows: (onlyIdsOf: (concept: string) => WantedOf) => WantedOf
  readonly tied: (row: TiedRow) => {
    readonly pairs: readonly Pair[]
    readonly statementIds: readonly string[]
  }
}

const ids = (rows: readonly Id[] = []) => rows.map(({ id }) => id)
const speakersOf = ({ speakers = [] }: TiedRow) => speakers.map(({ actor }) => actor.id)
const each = (from: readonly string[], to: readonly string[]): Pair[] =>
  from.flatMap((one) => to.map((other): Pair => [one, other]))

type Part = 'speakers' | 'against' | 'about' | 'mentions'
const conceptOf = { speakers: 'Actor', against: 'Actor', about: 'Entity', mentions: 'Entity' } as const

const statementWith = (parts: readonly Part[], onlyIdsOf: (concept: string) => WantedOf): Wanted => ({
  ...nothingWanted,
  neighbours: parts.map((name) => ({
    name,
    of: onlyIdsOf(conceptOf[name]),
    ...(name === 'speakers' && { links: [] }),
  })),
})

/** A tie that single statements make. */
const ofStatements = (
  tie: Pick<TieKind, 'types' | 'isMutual'> & {
    readonly of: readonly string[]
    readonly parts: readonly Part[]
  },
  pairs: (row: TiedRow) => readonly Pair[],
): TieKind => ({
  of: 'Statement',
  types: tie.types,
  isMutual: tie.isMutual,
  along: { of: tie.of, about: ['ABOUT'], event: ['ABOUT', 'MADE_AT'] },
  rows: (onlyIdsOf) => ({ Statement: statementWith(tie.parts, onlyIdsOf) }),
  tied: (row) => ({ pairs: pairs(row), statementIds: [row.id] }),
})

export const tieKinds: Readonly<Record<NetworkTie, TieKind>> = {
  TALKS_ABOUT: ofStatements(
    { types: null, isMutual: false, of: ['SAID_BY', 'ABOUT'], parts: ['speakers', 'about'] },
    (row) => each(speakersOf(row), ids(row.about)),
  ),
  ACCUSES: ofStatements(
    {
      types: ['ACCUSATION', 'CONDEMNATION'],
      isMutual: false,
      of: ['SAID_BY', 'AGAINST'],
      parts: ['speakers', 'against'],
    },
    (row) => each(speakersOf(row), ids(row.against)),
  ),
  SPEAKS_WITH: ofStatements({ types: null, isMutual: true, of: ['SAID_BY'], parts: ['speakers'] }, (row) =>
    each(speakersOf(row), speakersOf(row)),
  ),
  NAMED_TOGETHER: ofStatements(
    { types: null, isMutual: true, of: ['ABOUT', 'MENTIONS'], parts: ['about', 'mentions'] },
    (row) => {
      const named = [...ids(row.about), ...ids(row.mentions)]
      return each(named, named)
    },
  ),
  CLASHES: {
    of: 'StatementRelation',
    types: null,
    isMutual: true,
    along: { of: ['INVOLVES'], about: ['CONCERNS'], event: ['CONCERNS'] },
    rows: (onlyIdsOf) => ({
      StatementRelation: {
        ...nothingWanted,
        neighbours: ['from', 'to'].map((name) => ({
          name,
          of: { Statement: statementWith(['speakers'], onlyIdsOf) },
        })),
      },
    }),
    tied: ({ from, to }) =>
      from && to
        ? { pairs: each(speakersOf(from), speakersOf(to)), statementIds: [from.id, to.id] }
        : { pairs: [], statementIds: [] },
  },
}
