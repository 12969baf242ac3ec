import {
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql'
import { expect, test } from 'vitest'
import { schemaOfSdl } from '../../src/api/schema.ts'

const schema = schemaOfSdl()
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
)

type Described = { coordinate: string; description: string }

/** Everything that the playground's docs pane shows, by its schema coordinate. */
function partsOf(type: GraphQLNamedType): Described[] {
  const own = { coordinate: type.name, description: type.description ?? '' }
  if (isEnumType(type)) {
    return [own, ...type.getValues().map((value) => described(`${type.name}.${value.name}`, value))]
  }
  if (isInputObjectType(type)) {
    return [
      own,
      ...Object.values(type.getFields()).map((field) => described(`${type.name}.${field.name}`, field)),
    ]
  }
  if (!isObjectType(type) && !isInterfaceType(type)) {
    return [own]
  }
  const fields = Object.values(type.getFields()).flatMap((field) => {
    const coordinate = `${type.name}.${field.name}`
    const inner = field.args.map((argument) => described(`${coordinate}(${argument.name}:)`, argument))
    return [described(coordinate, field), ...inner]
  })
  return [own, ...fields]
}

const described = (coordinate: string, { description }: { description?: string | null }): Described => ({
  coordinate,
  description: description ?? '',
})

const directives = schema.getDirectives().map((directive) => described(`@${directive.name}`, directive))
const parts = [...types.flatMap(partsOf), ...directives]

test('every type, field, argument, value and directive is described in a sentence', () => {
  const undescribed = parts.filter(({ description }) => !/^[A-Z`"].*[.:…]`?$/s.test(description.trim()))
  expect(undescribed).toEqual([])
})

test('no description merely repeats the name', () => {
  const words = (text: string) => text.toLowerCase().replace(/[^a-z]/g, '')
  const repeating = parts.filter(({ coordinate, description }) => {
    const name = coordinate.replace(/:\)$/, '').split(/[.(@]/).at(-1) ?? ''
    return words(description).replace(/^(the|a|an)/, '') === words(name)
  })
  expect(repeating).toEqual([])
})
