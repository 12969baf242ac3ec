/**
 * The types of a bundle file (docs/bundles.md), format `on-record-bundle/1`, derived from the concepts. For other
 * programs, data/bundle.schema.json says the same and describes each field. An absent optional field means null; an
 * absent list is empty.
 */

import type { attribution } from '../domain/concepts/attribution.ts'
import type { BundleList, Content, concepts, ListedConcept } from '../domain/concepts/concepts.ts'
import type { eventEvidence } from '../domain/concepts/evidence.ts'
import type { date, name, passage, sourceText, via } from '../domain/concepts/parts.ts'
import type { Values } from '../domain/concepts/values.ts'

export { BUNDLE_LISTS, type BundleList } from '../domain/concepts/concepts.ts'

export const BUNDLE_FORMAT = 'on-record-bundle/1'

/** The record that each list of a bundle has. */
export type BundleRecords = {
  [C in ListedConcept as `${(typeof concepts)[C]['kind']}s`]: Content[C]
}

export type Bundle = {
  format: typeof BUNDLE_FORMAT
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
 * needed: an import fills in the rest.
 */
export type BundlePassage = Values<typeof passage.fields>

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

export type BundleAttribution = Values<typeof attribution.fields>
/** Evidence of an event; `field` names the field that it supports, e.g. `outcome`. */
export type BundleEventEvidence = Values<typeof eventEvidence.fields>
