/** The families that a colour stands for. Shapes tell the kinds of a family apart, so that no colour is needed. */
export type Family = 'speaker' | 'said' | 'receipt' | 'happening' | 'judgement' | 'other'

export type Kind = {
  /** What a reader calls it. */
  readonly called: string
  readonly family: Family
  /** The outline of its mark around 0,0, as the `d` of an SVG path. */
  readonly outline: string
  /** Whether the mark is an outline only. */
  readonly isHollow?: boolean
  /** Whether it only joins others, so that a full drawing names it only when a reader turns to it. */
  readonly isBetween?: boolean
}

const circle = (r: number) => `M${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`
const diamond = 'M0-7L7 0L0 7L-7 0z'

/** How the records of each type are shown. */
const kinds: Readonly<Record<string, Kind>> = {
  Person: { called: 'Person', family: 'speaker', outline: circle(7) },
  Organisation: { called: 'Organisation', family: 'speaker', outline: 'M-6.5-6.5h13v13h-13z' },
  Group: { called: 'Group without names', family: 'speaker', outline: circle(6.5), isHollow: true },
  Statement: {
    called: 'Statement',
    family: 'said',
    outline:
      'M-6-8h12a2.5 2.5 0 0 1 2.5 2.5v6a2.5 2.5 0 0 1-2.5 2.5h-5l-4.5 5v-5h-2.5a2.5 2.5 0 0 1-2.5-2.5v-6a2.5 2.5 0 0 1 2.5-2.5z',
  },
  StatementRelation: {
    called: 'Relation of two statements',
    family: 'judgement',
    outline: 'M-8-6L0 0L8-6V6L0 0L-8 6z',
  },
  Source: { called: 'Source', family: 'receipt', outline: 'M-6-8h8l4 4v12h-12z' },
  Attribution: { called: 'Receipt', family: 'receipt', outline: diamond, isBetween: true },
  Evidence: {
    called: 'Receipt of a fact',
    family: 'receipt',
    outline: diamond,
    isHollow: true,
    isBetween: true,
  },
  Event: { called: 'Event', family: 'happening', outline: 'M0-8L8 6.5H-8z' },
  Place: {
    called: 'Place',
    family: 'happening',
    outline: 'M0 9C-3 4-6.5 1.5-6.5-2.5a6.5 6.5 0 1 1 13 0C6.5 1.5 3 4 0 9z',
  },
  Topic: { called: 'Topic', family: 'happening', outline: 'M-4-7h8l4 7l-4 7h-8l-4-7z', isHollow: true },
  Participation: {
    called: 'Part in an event',
    family: 'happening',
    outline: 'M-7 3a7 7 0 0 1 14 0z',
    isBetween: true,
  },
  Membership: {
    called: 'Membership',
    family: 'speaker',
    outline: 'M-7 3a7 7 0 0 1 14 0z',
    isBetween: true,
  },
  Assessment: {
    called: 'Verdict of somebody',
    family: 'judgement',
    outline: 'M-8 0l3-3l3 3l7-8l3 3l-10 11z',
  },
  RatingScale: {
    called: 'Scale of ratings',
    family: 'judgement',
    outline: 'M-7 7v-5h4v5zM-2 7v-9h4v9zM3 7v-13h4v13z',
    isBetween: true,
  },
  ReliabilityGrade: {
    called: 'How reliable somebody holds a publisher',
    family: 'judgement',
    outline: 'M0-8L8 0L0 8L-8 0zM-3 0h6',
    isBetween: true,
  },
  Attestation: {
    called: 'What sources state of a fact',
    family: 'receipt',
    outline: 'M-7-7h14v9h-8l-6 5z',
    isHollow: true,
    isBetween: true,
  },
  Judgement: {
    called: 'Judgement of a name',
    family: 'judgement',
    outline: 'M-8-6L0 0L8-6V6L0 0L-8 6z',
    isHollow: true,
  },
}

const other: Omit<Kind, 'called'> = {
  family: 'other',
  outline: 'M-2-7h4v5h5v4h-5v5h-4v-5h-5v-4h5z',
}

export const kindOf = (type: string): Kind => kinds[type] ?? { ...other, called: spoken(type) }

/** Whether the reading room has a page of such a record, at `/read/<id>`. */
export const hasPage = (type: string): boolean => Object.hasOwn(kinds, type)

const spoken = (type: string): string =>
  type.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)

const inOrder = Object.keys(kinds)

/** The types of some records, in the order in which a legend has them: those without a mark of their own come last. */
export const typesIn = (nodes: readonly { readonly type: string }[]): string[] => {
  const found = new Set(nodes.map(({ type }) => type))
  return [
    ...inOrder.filter((type) => found.has(type)),
    ...[...found].filter((type) => !inOrder.includes(type)),
  ]
}
