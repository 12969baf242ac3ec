import { attribution } from '../domain/concepts/attribution.ts'
import {
  BUNDLE_LISTS,
  conceptNames,
  conceptOf,
  conceptOfList,
  type Field,
  type Fields,
  type Part,
  targetsOf,
} from '../domain/concepts/concepts.ts'
import { eventEvidence, evidence } from '../domain/concepts/evidence.ts'
import {
  name as actorName,
  date,
  passage,
  passages,
  sourceText,
  speaker,
  via,
} from '../domain/concepts/parts.ts'
import { longestId } from '../domain/ids.ts'
import { BUNDLE_FORMAT } from './format.ts'

/** As much of JSON Schema as is written here. @see https://json-schema.org/draft/2020-12/json-schema-core */
export type JsonSchema = Readonly<Record<string, unknown>>

const slug = '[a-z0-9]+(-[a-z0-9]+)*'

const idSchema = (about: string, kinds: readonly string[]): JsonSchema => ({
  description: about,
  type: 'string',
  maxLength: longestId,
  pattern: `^${kinds.length > 1 ? `(${kinds.join('|')})` : kinds[0]}:${slug}$`,
})

const kindOf = (concept: string) => targetsOf(concept).map((name) => conceptOf(name).kind)

/** The definition of the ids of a concept, or of one of several. */
const idName = (to: string) => `${targetsOf(to).length > 1 ? to.toLowerCase() : kindOf(to)[0]}Id`

const definition = (name: string) => ({ $ref: `#/$defs/${name}` })

const described = (about: string): JsonSchema => (about === '' ? {} : { description: about })

/** A definition, where it may also be null. */
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

/** What is known of a text need not be told where the text itself is there. */
const textSchema: JsonSchema = {
  ...partSchema(sourceText),
  ...Object.fromEntries([
    ['if', { not: { required: ['content'] } }],
    ['then', { required: ['digest', 'words', 'codePoints'] }],
  ]),
}

const parts: readonly Part[] = [actorName, date, passage, speaker, via, evidence, eventEvidence, attribution]

const ids: JsonSchema = Object.fromEntries([
  ...conceptNames.map((name) => {
    const { called, kind } = conceptOf(name)
    return [idName(name), idSchema(`The id of ${called}.`, [kind])]
  }),
  ['actorId', idSchema('The id of a person, an organisation or a group.', kindOf('Actor'))],
  ['entityId', idSchema('The id of whatever a statement can be about.', kindOf('Entity'))],
])

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
    format: { description: 'The version of this format.', const: BUNDLE_FORMAT },
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
    ...ids,
    ...Object.fromEntries(parts.map((part) => [part.name, partSchema(part)])),
    text: textSchema,
    passages: listSchema(passages),
    ...Object.fromEntries(
      BUNDLE_LISTS.map((list) => {
        const { kind, about, fields } = conceptOf(conceptOfList(list))
        return [kind, objectSchema(about, fields)]
      }),
    ),
  },
}
