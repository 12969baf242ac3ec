import { type ConceptName, conceptOf, type Field } from '../../domain/concepts/concepts.ts'
import { idsIn, valueIn } from '../../domain/concepts/references.ts'
import type { Stored } from '../../domain/concepts/stored.ts'
import type { Value } from '../../graph/store.ts'
import type { Properties } from '../../records/graph-record.ts'
import type { BundleDate } from '../format.ts'
import { dateJson } from './dates.ts'

/**
 * The properties of a record's node for the record's own fields: plain values under their names, dates as JSON,
 * references as `<field>Id` (`<field>Ids` for several), and each field of a part on its own (`textDigest`). Lists of
 * parts, such as names and passages, are stored by each concept's own mapping.
 */
export function propertiesOf<C extends ConceptName>(concept: C, content: Stored[C]): Properties {
  const { fields, receiptOf } = conceptOf(concept)
  const own = Object.entries<Field>(fields).flatMap(([name, field]) =>
    propertiesOfField(name, field, content),
  )
  const owner =
    receiptOf === undefined ? [] : idsIn(content, receiptOf).map((id) => [`${receiptOf}Id`, id] as const)
  return Object.fromEntries([...own, ...owner])
}

type Property = readonly [name: string, value: Value]

function propertiesOfField(name: string, field: Field, content: object): readonly Property[] {
  if (field.type === 'id' || field.walked || field.takenOut) return []
  const value = valueIn(content, name)
  switch (field.type) {
    case 'reference':
      return [[`${name}Id`, idsIn(content, name)[0] ?? null]]
    case 'flag':
      return [[name, value === true]]
    case 'part':
      if (field.part.name === 'date') return [[name, dateJson(value as BundleDate | null | undefined)]]
      return Object.entries<Field>(field.part.fields).flatMap(([inner, of]) =>
        propertiesOfField(inner, of, value ?? {}).map(([own, each]): Property => [within(name, own), each]),
      )
    case 'list':
      if (field.of.type === 'part') return []
      return field.of.type === 'reference'
        ? [[`${name.replace(/s$/, '')}Ids`, idsIn(content, name)]]
        : [[name, idsIn(content, name)]]
    default:
      return [[name, (value ?? null) as Value]]
  }
}

const within = (name: string, own: string) => `${name}${own.charAt(0).toUpperCase()}${own.slice(1)}`
