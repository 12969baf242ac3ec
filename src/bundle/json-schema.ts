import {
  BUNDLE_LISTS,
  conceptNames,
  conceptOf,
  conceptOfList,
  type Field,
  type Fields,
  type Part,
  partIn,
  targetsOf,
} from '../domain/concepts/concepts.ts'
import { passages, sourceText } from '../domain/concepts/parts.ts'
import { longestId } from '../domain/ids.ts'
import { BUNDLE_FORMATS } from './format.ts'

/** A part of JSON Schema. @see https://json-schema.org/draft/2020-12/json-schema-core */
export type JsonSchema = Readonly<Record<string, unknown>>

const slug = '[a-z0-9]+(-[a-z0-9]+)*'

export const idPattern = (kinds: readonly string[]): string =>
  `^${kinds.length > 1 ? `(${kinds.join('|')})` : kinds[0]}:${slug}$`

/** The ids of a concept, or those of several: what a reference may be. */
type Ids = { readonly about: string; readonly kinds: readonly string[]; readonly example?: string }

const kindsOf = (to: string) => targetsOf(to).map((name) => conceptOf(name).kind)

/** The name of the definition of the ids of a concept, or of several. */
const idName = (to: string) => `${targetsOf(to).length > 1 ? to.toLowerCase() : kindsOf(to)[0]}Id`

/** Every definition of ids, by its name. */
export const idDefinitions: ReadonlyMap<string, Ids> = new Map<string, Ids>([
  ...conceptNames.map((name) => {
    const { called, kind, example } = conceptOf(name)
    return [idName(name), { about: `The id of ${called}.`, kinds: [kind], example }] as const
  }),
  [idName('Actor'), { about: 'The id of a person, an organisation or a group.', kinds: kindsOf('Actor') }],
  [idName('Entity'), { about: 'The id of whatever a statement can be about.', kinds: kindsOf('Entity') }],
])

const idSchema = ({ about, kinds, example }: Ids): JsonSchema => ({
  description: about,
  type: 'string',
  maxLength: longestId,
  pattern: idPattern(kinds),
  ...(example === undefined ? {} : { examples: [example] }),
})

const definition = (name: string) => ({ $ref: `#/$defs/${name}` })

const described = (about: string): JsonSchema => (about === '' ? {} : { description: about })

/** A reference to a definition, or null if the field is optional. */
const named = (field: Field, name: string): JsonSchema => ({
  ...described(field.about),
  ...(field.optional ? { anyOf: [definition(name), { type: 'null' }] } : definition(name)),
})

function fieldSchema(field: Field): JsonSchema {
  const orNull = (type: string) => (field.optional ? [type, 'null'] : type)
  switch (field.type) {
    case 'id':
      return named(field, idName(field.of))
    case 'reference':
      return named(field, idName(field.to))
    case 'part':
      return named(field, field.part.name)
    case 'text':
      return { description: field.about, type: orNull('string'), ...field.facets }
    case 'number':
    case 'integer': {
      const { minimum, maximum } = field
      const bounds = { minimum, ...(maximum === undefined ? {} : { maximum }) }
      return { description: field.about, type: orNull(field.type), ...bounds }
    }
    case 'flag':
      return { description: field.about, type: orNull('boolean') }
    case 'term': {
      const terms = field.optional ? [...field.terms, null] : field.terms
      return { description: field.about, type: orNull('string'), enum: terms }
    }
    case 'list':
      return field === passages ? definition('passages') : listSchema(field)
  }
}

const listSchema = ({
  about,
  atLeast,
  atMost,
  of,
  distinct,
}: Extract<Field, { type: 'list' }>): JsonSchema => ({
  ...described(about),
  type: 'array',
  ...(atLeast === undefined ? {} : { minItems: atLeast }),
  maxItems: atMost,
  items: fieldSchema(of),
  ...(distinct ? { uniqueItems: true } : {}),
})

const objectSchema = (about: string, fields: Fields): JsonSchema => ({
  description: about,
  type: 'object',
  additionalProperties: false,
  required: Object.keys(fields).filter((name) => {
    const { optional, filledIn, takenOut } = fields[name] as Field
    return !(optional || filledIn || takenOut)
  }),
  properties: Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, fieldSchema(field)])),
})

const partSchema = ({ about, fields, atLeast }: Part): JsonSchema => ({
  ...objectSchema(about, fields),
  ...(atLeast === undefined ? {} : { minProperties: atLeast }),
})

/** What a source's text measures may be left out where the text itself is given. */
const textSchema: JsonSchema = {
  ...partSchema(sourceText),
  ...Object.fromEntries([
    ['if', { not: { required: ['content'] } }],
    [
      'then',
      {
        required: Object.entries<Field>(sourceText.fields).flatMap(([name, of]) => (of.filledIn ? name : [])),
      },
    ],
  ]),
}

const partsIn = (fields: Fields): Part[] =>
  Object.values(fields).flatMap((field) => {
    const part = partIn(field)
    return part === null ? [] : [part, ...partsIn(part.fields)]
  })

const partDefinitions: JsonSchema = Object.fromEntries(
  conceptNames
    .flatMap((name) => partsIn(conceptOf(name).fields))
    .map((part) => [part.name, part === sourceText ? textSchema : partSchema(part)]),
)

/** The JSON Schema of a bundle: data/bundle.schema.json, which other programs read, is this. */
export const bundleJsonSchema: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'On Record bundle',
  description:
    'A graph of who said what, with the receipts, written down. An absent optional field means null; an absent list is empty.',
  type: 'object',
  additionalProperties: false,
  required: ['format', 'title', 'description'],
  properties: {
    format: {
      description: 'The version of this format, which says what lists there may be.',
      type: 'string',
      enum: BUNDLE_FORMATS,
    },
    title: {
      description: 'The title of the bundle.',
      type: 'string',
      minLength: 1,
      maxLength: 300,
      pattern: '\\S',
    },
    description: {
      description: 'What the bundle contains.',
      type: 'string',
      minLength: 1,
      maxLength: 2000,
      pattern: '\\S',
    },
    ...Object.fromEntries(
      BUNDLE_LISTS.map((list) => {
        const { kind, together = `Its ${list}.` } = conceptOf(conceptOfList(list))
        return [list, { description: together, type: 'array', items: definition(kind) }]
      }),
    ),
  },
  $defs: {
    ...Object.fromEntries([...idDefinitions].map(([name, ids]) => [name, idSchema(ids)])),
    ...partDefinitions,
    passages: listSchema(passages),
    ...Object.fromEntries(
      BUNDLE_LISTS.map((list) => {
        const { kind, about, fields } = conceptOf(conceptOfList(list))
        return [kind, objectSchema(about, fields)]
      }),
    ),
  },
}
