import { foldName, nameTerms } from '../../domain/names.ts'
import { searchTextOf } from '../../domain/search.ts'
import { type GraphRecord, type Link, type Properties, paged } from '../../records/graph-record.ts'
import { listed } from '../../records/listing.ts'
import type {
  BundleActor,
  BundleGroup,
  BundleName,
  BundleOrganisation,
  BundlePlace,
  BundleTopic,
} from '../format.ts'

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

function actorProperties(actor: BundleActor): Properties {
  return {
    name: actor.name,
    description: actor.description ?? null,
    country: actor.country ?? null,
    sameAs: actor.sameAs ?? [],
    ...listed({ ...actor, names: (actor.names ?? []).map(({ value }) => value) }),
  }
}

/** Whatever is part of an organisation speaks with its voice. */
const partOfLinks = (id: string, key: string, partOf: string | null | undefined): Link[] =>
  partOf
    ? [
        { type: 'PART_OF', from: id, to: partOf, properties: paged(partOf, key) },
        { type: 'INSIDE', from: id, to: partOf },
      ]
    : []

export const personRecord = (person: BundleActor): GraphRecord => ({
  id: person.id,
  concept: 'Person',
  properties: actorProperties(person),
  links: [],
  names: namesOf(person),
  content: person,
})

export const organisationRecord = (organisation: BundleOrganisation): GraphRecord => {
  const { id, organisationKind, partOf } = organisation
  const properties = actorProperties(organisation)
  return {
    id,
    concept: 'Organisation',
    properties: { ...properties, organisationKind, partOfId: partOf ?? null },
    links: partOfLinks(id, String(properties.key), partOf),
    names: namesOf(organisation),
    content: organisation,
  }
}

/** A group is inside its organisation, but none of the organisation's parts. */
export const groupRecord = (group: BundleGroup): GraphRecord => ({
  id: group.id,
  concept: 'Group',
  properties: { ...actorProperties(group), partOfId: group.partOf ?? null },
  links: group.partOf ? [{ type: 'INSIDE', from: group.id, to: group.partOf }] : [],
  names: namesOf(group),
  content: group,
})

export const topicRecord = (topic: BundleTopic): GraphRecord => ({
  id: topic.id,
  concept: 'Topic',
  properties: {
    name: topic.name,
    description: topic.description ?? null,
    key: topic.id,
    searchText: searchTextOfNamed(topic, topic.description),
  },
  links: [],
  content: topic,
})

export const placeRecord = (place: BundlePlace): GraphRecord => ({
  id: place.id,
  concept: 'Place',
  properties: {
    name: place.name,
    country: place.country ?? null,
    partOfId: place.partOf ?? null,
    key: place.id,
    searchText: searchTextOfNamed(place),
  },
  links: place.partOf
    ? [{ type: 'PART_OF', from: place.id, to: place.partOf, properties: paged(place.partOf, place.id) }]
    : [],
  names: namesOf(place),
  content: place,
})
