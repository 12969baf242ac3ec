import { foldName, nameTerms } from '../../domain/names/names.ts'
import { searchTextOf } from '../../domain/search/search.ts'
import { type GraphRecord, type Link, type Properties, paged } from '../../records/graph-record.ts'
import { listed } from '../../records/write/deriving/listing.ts'
import type {
  BundleActor,
  BundleGroup,
  BundleName,
  BundleOrganisation,
  BundlePerson,
  BundlePlace,
  BundleTopic,
} from '../format.ts'
import { propertiesOf } from './properties.ts'

type Named = { readonly id: string; readonly name: string; readonly names?: readonly BundleName[] }

function namesOf({ id, name, names = [] }: Named): Properties[] {
  const all = [{ value: name, kind: 'MAIN' as const, language: null, script: null }, ...names]
  return all.map(({ value, kind, language, script }, position) => ({
    id: `${id}/name-${position + 1}`,
    value,
    kind,
    language: language ?? null,
    script: script ?? null,
    position,
    folded: foldName(value),
    terms: ` ${nameTerms(value).join(' ')} `,
    words: searchTextOf([value]),
  }))
}

const searchTextOfNamed = ({ name, names = [] }: Named, ...more: (string | null | undefined)[]) =>
  searchTextOf([name, ...names.map(({ value }) => value), ...more])

/** By what an actor is listed and found. */
const listedAs = ({ id, name, names = [], description = null }: BundleActor) =>
  listed({ id, name, names: names.map(({ value }) => value), description })

/** Whatever is part of an organisation speaks with its voice. */
const partOfLinks = (id: string, key: string, partOf: string | null | undefined): Link[] =>
  partOf
    ? [
        { type: 'PART_OF', from: id, to: partOf, properties: paged(partOf, key) },
        { type: 'INSIDE', from: id, to: partOf },
      ]
    : []

export const personRecord = (person: BundlePerson): GraphRecord => ({
  id: person.id,
  concept: 'Person',
  properties: { ...propertiesOf('Person', person), ...listedAs(person) },
  links: [],
  names: namesOf(person),
  content: person,
})

export const organisationRecord = (organisation: BundleOrganisation): GraphRecord => {
  const { id, partOf } = organisation
  const { key, searchText } = listedAs(organisation)
  return {
    id,
    concept: 'Organisation',
    properties: { ...propertiesOf('Organisation', organisation), key, searchText },
    links: partOfLinks(id, key, partOf),
    names: namesOf(organisation),
    content: organisation,
  }
}

/** A group is inside its organisation, but none of the organisation's parts. */
export const groupRecord = (group: BundleGroup): GraphRecord => ({
  id: group.id,
  concept: 'Group',
  properties: { ...propertiesOf('Group', group), ...listedAs(group) },
  links: group.partOf ? [{ type: 'INSIDE', from: group.id, to: group.partOf }] : [],
  names: namesOf(group),
  content: group,
})

export const topicRecord = (topic: BundleTopic): GraphRecord => ({
  id: topic.id,
  concept: 'Topic',
  properties: {
    ...propertiesOf('Topic', topic),
    key: topic.id,
    searchText: searchTextOfNamed(topic, topic.description),
  },
  links: [],
  content: topic,
})

export const placeRecord = (place: BundlePlace): GraphRecord => ({
  id: place.id,
  concept: 'Place',
  properties: { ...propertiesOf('Place', place), key: place.id, searchText: searchTextOfNamed(place) },
  links: place.partOf
    ? [{ type: 'PART_OF', from: place.id, to: place.partOf, properties: paged(place.partOf, place.id) }]
    : [],
  names: namesOf(place),
  content: place,
})
