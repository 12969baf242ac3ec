import { ACTORS, conceptOf, conceptOfId, conceptOfList, targetsOf } from '../../domain/concepts/concepts.ts'
import type { Field } from '../../domain/concepts/fields.ts'
import {
  noSuchField,
  type Stated,
  statedBy,
  statedFieldsOf,
  statedText,
  valuesHeld,
} from '../../domain/concepts/stated-values.ts'
import { distinctValues, isDisputed } from '../../domain/concepts/values-compared.ts'
import { acceptedDates, readPartialDate } from '../../domain/dates/dates.ts'
import type { Path } from '../../domain/paths.ts'
import { type Draft, each } from '../draft.ts'
import { BUNDLE_LISTS, type Bundle, type BundleAttestation, type BundleList } from '../format.ts'
import { type Problem, shown } from '../problems.ts'
import { patternInWords } from './patterns.ts'

type Fault = Omit<Problem, 'record'>

/** What the sources of an attestation without a reason state, and where it stands. */
export type AttestedAt = {
  readonly id: string
  readonly of: string
  readonly field: string
  readonly stated: readonly Stated[]
  readonly place: Path
}

/**
 * The rules for attestations that a schema cannot express: the record has the field, each receipt states one value that
 * the field may have and, where values differ, somebody says why the record has the one that it has. The record itself is
 * compared where it is at hand.
 */
export function checkAttestations(bundle: Draft<Bundle>): Problem[] {
  const records = attestedRecords(bundle)
  return [...each(bundle.attestations, ['attestations'])].flatMap(([attestation, place]) =>
    faultsOf(attestation, place, records.get(attestation.of)).map((fault) => ({
      ...fault,
      record: attestation.id ?? null,
    })),
  )
}

/** The attestations without a reason whose record is not at hand. */
export function attestedElsewhere(bundle: Draft<Bundle>): AttestedAt[] {
  const records = attestedRecords(bundle)
  return [...each(bundle.attestations, ['attestations'])].flatMap(([attestation, place]) => {
    const { id, of, field, reason, evidence } = attestation
    if (id === undefined || of === undefined || field === undefined) return []
    if (reason !== undefined || records.has(of)) return []
    return { id, of, field, stated: [...each(evidence, [])].map(([receipt]) => receipt as Stated), place }
  })
}

/** The records of a bundle that its attestations are of, by their ids. */
function attestedRecords(bundle: Draft<Bundle>): ReadonlyMap<unknown, object> {
  const wanted = new Set([...each(bundle.attestations, ['attestations'])].map(([{ of }]) => of))
  const records = new Map<unknown, object>()
  if (wanted.size > 0)
    for (const list of ATTESTED_LISTS)
      for (const [record] of each<{ readonly id?: string }>(bundle[list], [list]))
        if (wanted.has(record.id)) records.set(record.id, record)
  return records
}

/** The lists of records with fields that sources state. */
export const ATTESTED_LISTS: readonly BundleList[] = BUNDLE_LISTS.filter(
  (list) => statedFieldsOf(conceptOfList(list)).size > 0,
)

function faultsOf(attestation: Draft<BundleAttestation>, place: Path, record: object | undefined): Fault[] {
  const { of, field: name, evidence, reason } = attestation
  const concept = of === undefined ? undefined : conceptOfId(of)
  if (concept === undefined || name === undefined) return []
  const field = statedFieldsOf(concept).get(name)
  if (field === undefined) return [{ place: [...place, 'field'], ...noSuchField(concept, name) }]
  const receipts = [...each(evidence, [...place, 'evidence'])]
  const faults = receipts.flatMap(([receipt, at]) => faultsOfStated(name, field, receipt as Stated, at))
  if (faults.length > 0 || reason !== undefined) return faults
  const stated = receipts.map(([receipt]) => receipt as Stated)
  return lacksReason(
    name,
    field,
    record === undefined ? null : valuesHeld(name, field, record),
    stated,
    place,
  )
}

/** @param held the values that the record has; null if it is not at hand */
export function lacksReason(
  name: string,
  field: Field,
  held: readonly Stated[] | null,
  stated: readonly Stated[],
  place: Path,
): Fault[] {
  if (!isDisputed(name, field, held ?? stated.slice(0, 1), stated, mayBeOne)) return []
  const isSilent = held?.length === 0
  const texts = distinctValues(name, field, [...(held ?? []), ...stated]).map(
    (each) => statedText(each) ?? '',
  )
  const message = isSilent
    ? `Sources state ${listed(texts)}, but the record has no ${name}.`
    : `There are different values: ${listed(texts)}.`
  return [
    {
      place: [...place, 'reason'],
      message,
      mend: `Give a reason: why the record has ${isSilent ? `no ${name}` : `the ${name} that it has`}.`,
    },
  ]
}

/** Any two actors may have been merged, which only the graph knows: these are compared when they are written. */
const mayBeOne = (id: string) => (ACTORS.some((actor) => actor === conceptOfId(id)) ? 'actor' : id)

const listed = (texts: readonly string[]) => texts.map((text) => shown(text)).join(', ')

function faultsOfStated(name: string, field: Field, stated: Stated, place: Path): Fault[] {
  const by = statedBy(field)
  const given = (['value', 'date', 'record'] as const).filter((each) => stated[each] !== undefined)
  if (given.length !== 1 || given[0] !== by)
    return [
      {
        place,
        message: `It does not say what the source states of ${name}.`,
        mend: `Give it as "${by}", and no other.`,
      },
    ]
  return faultOfValue(field, stated).map((mend) => ({
    place: [...place, by, ...(by === 'date' ? ['edtf'] : [])],
    message: `${shown(statedText(stated) ?? '')} cannot be a value of ${name}.`,
    mend,
  }))
}

/** How to mend a value that the field cannot have. */
function faultOfValue(field: Field, { value, date, record }: Stated): string[] {
  const single = field.type === 'list' ? field.of : field
  if (date && 'fault' in readPartialDate(date.edtf)) return [acceptedDates]
  if (single.type === 'reference' && record) {
    const targets = targetsOf(single.to).map((concept) => conceptOf(concept))
    return targets.some(({ kind }) => record.startsWith(`${kind}:`))
      ? []
      : [`Name ${targets.map(({ called }) => called).join(' or ')}.`]
  }
  if (single.type === 'term' && value && !single.terms.includes(value))
    return [`Write one of: ${single.terms.join(', ')}.`]
  const { pattern } = single.type === 'text' ? single.facets : {}
  return pattern !== undefined && value && !new RegExp(pattern, 'u').test(value)
    ? [`${single.about} ${patternInWords(pattern)}`]
    : []
}
