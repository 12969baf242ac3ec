/**
 * The types of a bundle file (docs/bundles.md), derived from the concepts. For other programs, data/bundle.schema.json says
 * the same and describes each field. An absent optional field means null; an absent list is empty.
 */

import type { attribution } from '../domain/concepts/attribution.ts'
import {
  BUNDLE_LISTS,
  type BundleList,
  type Content,
  conceptOf,
  conceptOfList,
  type concepts,
  type Field,
  type Fields,
  fieldsOfList,
  type ListedConcept,
  partIn,
} from '../domain/concepts/concepts.ts'
import type { eventEvidence } from '../domain/concepts/evidence.ts'
import type { date, name, reportedPassage, sourceText, via } from '../domain/concepts/parts.ts'
import { valueIn } from '../domain/concepts/references.ts'
import type { Values } from '../domain/concepts/values.ts'
import type { Path } from '../domain/paths.ts'

export { BUNDLE_LISTS, type BundleList }

/** The versions of the format, the oldest first. Each has the lists of those before it. */
export const BUNDLE_FORMATS = ['on-record-bundle/1', 'on-record-bundle/2'] as const
export type BundleFormat = (typeof BUNDLE_FORMATS)[number]

export const NEWEST_FORMAT = 'on-record-bundle/2' satisfies BundleFormat

const versionOf = (format: BundleFormat) => BUNDLE_FORMATS.indexOf(format) + 1

/** Whether a version of the format has a list. */
export const hasList = (format: BundleFormat, list: BundleList): boolean =>
  (conceptOf(conceptOfList(list)).since ?? 1) <= versionOf(format)

/** Whether a version of the format has a field. */
export const hasField = (format: BundleFormat, { since }: NewerField): boolean => since <= versionOf(format)

/** The oldest version that has all of these lists, and all of these fields (decision 52). */
export const formatFor = (lists: readonly BundleList[], fields: readonly NewerField[] = []): BundleFormat =>
  BUNDLE_FORMATS.find(
    (format) =>
      lists.every((list) => hasList(format, list)) && fields.every((each) => hasField(format, each)),
  ) ?? NEWEST_FORMAT

/** A field that only newer versions of the format have: of the records of an older list, or of the parts of these. */
export type NewerField = {
  readonly list: BundleList
  /** The names of the fields that lead to it, its own the last. */
  readonly path: readonly string[]
  readonly since: 2
}

const newerFieldsOf = (list: BundleList, fields: Fields, path: readonly string[]): NewerField[] =>
  Object.entries<Field>(fields).flatMap(([name, field]) => {
    const own = [...path, name]
    if (field.since !== undefined) return [{ list, path: own, since: field.since }]
    return newerFieldsOf(list, partIn(field)?.fields ?? {}, own)
  })

export const newerFields: readonly NewerField[] = BUNDLE_LISTS.flatMap((list) =>
  newerFieldsOf(list, fieldsOfList(list), []),
)

/** The lists that only newer versions of the format have. */
export const newerLists: readonly BundleList[] = BUNDLE_LISTS.filter(
  (list) => !hasList(BUNDLE_FORMATS[0], list),
)

/** What a record has of the fields that only newer versions of the format have, and where it has each first. */
export const newerFieldsIn = (
  list: BundleList,
  record: unknown,
): { readonly newer: NewerField; readonly place: Path }[] =>
  newerFields.flatMap((newer) => {
    const place = newer.list === list ? placeGiven(record, newer.path) : null
    return place === null ? [] : [{ newer, place }]
  })

/** Where a value first has something at a path through its parts; null if it has nothing there. */
function placeGiven(value: unknown, path: readonly string[]): Path | null {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      const place = placeGiven(item, path)
      if (place !== null) return [index, ...place]
    }
    return null
  }
  const [name, ...rest] = path
  if (name === undefined) return value == null ? null : []
  const place = placeGiven(valueIn(Object(value), name), rest)
  return place === null ? null : [name, ...(rest.length === 0 ? [] : place)]
}

/** The record that each list of a bundle has. */
export type BundleRecords = {
  [C in ListedConcept as `${(typeof concepts)[C]['kind']}s`]: Content[C]
}

export type Bundle = {
  format: BundleFormat
  title: string
  description: string
} & { [L in BundleList]?: BundleRecords[L][] }

export type BundleName = Values<typeof name.fields>
export type BundleDate = Values<typeof date.fields>
export type BundleText = Values<typeof sourceText.fields>
/** One link of the chain that a report came through: an actor, a source, or both. */
export type BundleVia = Values<typeof via.fields>
/**
 * A span of a source's normalised text; `start` and `end` count its Unicode code points. In a file only `exact` is
 * needed: an import fills in the rest. Only that of a report may say what it is a translation of.
 */
export type BundlePassage = Values<typeof reportedPassage.fields>
/** What is known of a passage that may lack anything, as far as it tells where its words are. */
export type PlacedWords = Partial<Omit<BundlePassage, 'translationOf'>>

export type BundlePlace = Content['Place']
export type BundleTopic = Content['Topic']
export type BundlePerson = Content['Person']
export type BundleOrganisation = Content['Organisation']
export type BundleGroup = Content['Group']
/** What persons, organisations and groups have in common. */
export type BundleActor = BundlePerson
export type BundleEvent = Content['Event']
export type BundleSource = Content['Source']
export type BundleStatement = Content['Statement']
export type BundleRelation = Content['StatementRelation']
export type BundleJudgement = Content['Judgement']
export type BundleAssessment = Content['Assessment']
export type BundleAttestation = Content['Attestation']
export type BundleReliabilityGrade = Content['ReliabilityGrade']

export type BundleAttribution = Values<typeof attribution.fields>
/** Evidence of an event; `field` names the field that it supports, e.g. `outcome`. */
export type BundleEventEvidence = Values<typeof eventEvidence.fields>
