/**
 * The kinds of fields that concepts are made of. A field is data: its type, its JSON Schema, the checks of a bundle and
 * its mapping to the graph all come from it.
 */

/** What all fields have: their meaning, and whether they may be left out. */
type Common = {
  readonly about: string
  /** A record may leave it out: it is then null or, for a list, empty. */
  readonly optional?: true
  /** A file may leave it out; an import fills it in, so that every record has it. */
  readonly filledIn?: true
  /** A file may have it; an import removes it, so that no record has it. */
  readonly takenOut?: true
  /** Stored as relationships only, which are read in pages or in order. */
  readonly walked?: true
  /** The version of the bundle format from which on records may have it; that of its list if not given. */
  readonly since?: 2
}

/** Text, and its constraints in JSON Schema. */
export type TextField = Common & {
  readonly type: 'text'
  readonly facets: {
    readonly minLength?: number
    readonly maxLength?: number
    readonly format?: 'uri' | 'date-time'
    readonly pattern?: string
  }
  /** What to write where the pattern asks for it, for people who read no regular expressions. */
  readonly patternInWords?: string
}

export type NumberField = Common & {
  readonly type: 'number' | 'integer'
  readonly minimum: number
  readonly maximum?: number
}

export type FlagField = Common & { readonly type: 'flag' }

/** One term of a vocabulary. */
export type TermField = Common & { readonly type: 'term'; readonly terms: readonly string[] }

/** The record's own id. */
export type IdField = Common & { readonly type: 'id'; readonly of: string }

/** The id of a record of one concept, or of one of several: `Actor` and `Entity` stand for any of theirs. */
export type ReferenceField = Common & { readonly type: 'reference'; readonly to: string }

/** Fields that belong together, under the name that they have in the JSON Schema. */
export type PartField = Common & { readonly type: 'part'; readonly part: Part }

/** Several values of one kind; `distinct` if no value may occur twice. */
export type ListField = Common & {
  readonly type: 'list'
  readonly of: Field
  readonly atLeast?: number
  readonly atMost: number
  readonly distinct?: true
  /** Of parts: the field by which no two are the same. */
  readonly distinctBy?: string
  /** Then also: the field of the record itself that says nothing that one of them says. */
  readonly distinctFrom?: string
}

export type Field =
  | IdField
  | TextField
  | NumberField
  | FlagField
  | TermField
  | ReferenceField
  | PartField
  | ListField

export type Fields = Readonly<Record<string, Field>>

/** The concepts whose records are inside the record that they are receipts of. */
export type ReceiptConcept = 'Attribution' | 'Evidence'

/** A part of a record. `atLeast` is how many of its fields must be given. */
export type Part = {
  readonly name: string
  readonly about: string
  readonly fields: Fields
  readonly atLeast?: number
  /** The concept of this part, if it is a record of its own: receipts are inside the record that they belong to. */
  readonly receipt?: ReceiptConcept
}

export const id = (of: string) => ({ type: 'id', about: 'Its id.', of }) as const

export const text = (about: string, maxLength: number) =>
  ({ type: 'text', about, facets: { minLength: 1, maxLength, pattern: '\\S' } }) as const

/** Text in a fixed format rather than in words. */
export const formed = (about: string, facets: TextField['facets'], patternInWords?: string) =>
  ({ type: 'text', about, facets, patternInWords }) as const

export const url = (about: string) =>
  formed(
    about,
    { maxLength: 2000, format: 'uri', pattern: '^https?://' },
    'Write a full URL, beginning with http:// or https://.',
  )

/** @see https://www.rfc-editor.org/rfc/rfc3339#section-5.6 */
export const instant = (about: string) => formed(about, { maxLength: 40, format: 'date-time' })

/** @see https://www.rfc-editor.org/info/bcp47 */
export const language = (about: string) =>
  formed(
    about,
    { maxLength: 35, pattern: '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$' },
    'Write a language tag such as "uk" or "zh-Hant".',
  )

export const country = () =>
  formed('ISO 3166-1 alpha-2, e.g. "UA".', { pattern: '^[A-Z]{2}$' }, 'Write two capital letters.')

export const number = (about: string, minimum: number, maximum: number) =>
  ({ type: 'number', about, minimum, maximum }) as const

export const count = (about: string, minimum = 0) => ({ type: 'integer', about, minimum }) as const

export const flag = (about: string) => ({ type: 'flag', about }) as const

export const term = <const T extends readonly string[]>(about: string, terms: T) =>
  ({ type: 'term', about, terms }) as const

export const reference = <const To extends string>(about: string, to: To) =>
  ({ type: 'reference', about, to }) as const

export const part = <const P extends Part>(about: string, part: P) => ({ type: 'part', about, part }) as const

/** The most items that a list may have. */
const mostItems = 100

type Bounds = Partial<Pick<ListField, 'atLeast' | 'atMost' | 'distinct' | 'distinctBy' | 'distinctFrom'>>

export const list = <const F extends Field>(about: string, of: F, bounds: Bounds = {}) =>
  ({ type: 'list', about, of, atMost: mostItems, ...bounds }) as const

export const optional = <const F extends Field>(field: F) => ({ ...field, optional: true }) as const

export const since = <const V extends 2, const F extends Field>(version: V, field: F) =>
  ({ ...field, since: version }) as const

export const walked = <const F extends Field>(field: F) => ({ ...field, walked: true }) as const

export const filledIn = <const F extends Field>(field: F) => ({ ...field, filledIn: true }) as const

export const takenOut = <const F extends Field>(field: F) => ({ ...field, takenOut: true }) as const
