import { conceptOf, conceptOfId, conceptOfList, targetsOf } from '../../domain/concepts/concepts.ts'
import type { Field } from '../../domain/concepts/fields.ts'
import {
  noSuchField,
  type Stated,
  statedBy,
  statedFieldsOf,
  statedText,
  valuesHeld,
} from '../../domain/concepts/stated-values.ts'
import { acceptedDates, readPartialDate } from '../../domain/dates/dates.ts'
import type { Path } from '../../domain/paths.ts'
import { type Draft, each } from '../draft.ts'
import { BUNDLE_LISTS, type Bundle, type BundleAttestation } from '../format.ts'
import { type Problem, shown } from '../problems.ts'
import { patternInWords } from './patterns.ts'

type Fault = Omit<Problem, 'record'>

/**
 * The rules for attestations that a schema cannot express: the record has the field, each receipt states one value that
 * the field may have and, where values differ, somebody says why the record has the one that it has. The record itself is
 * compared where it is at hand.
 */
export function checkAttestations(bundle: Draft<Bundle>): Problem[] {
  const attestations = [...each(bundle.attestations, ['attestations'])]
  const wanted = new Set(attestations.map(([{ of }]) => of))
  const records = new Map<unknown, object>()
  if (wanted.size > 0)
    for (const list of BUNDLE_LISTS)
      if (statedFieldsOf(conceptOfList(list)).size > 0)
        for (const [record] of each<{ readonly id?: string }>(bundle[list], [list]))
          if (wanted.has(record.id)) records.set(record.id, record)
  return attestations.flatMap(([attestation, place]) =>
    faultsOf(attestation, place, records.get(attestation.of)).map((fault) => ({
      ...fault,
      record: attestation.id ?? null,
    })),
  )
}

function faultsOf(attestation: Draft<BundleAttestation>, place: Path, record: object | undefined): Fault[] {
  const { of, field: name, evidence, reason } = attestation
  const concept = of === undefined ? undefined : conceptOfId(of)
  if (concept === undefined || name === undefined) return []
  const field = statedFieldsOf(concept).get(name)
  if (field === undefined) return [{ place: [...place, 'field'], ...noSuchField(concept, name) }]
  const receipts = [...each(evidence, [...place, 'evidence'])]
  const faults = receipts.flatMap(([receipt, at]) => faultsOfStated(name, field, receipt as Stated, at))
  if (faults.length > 0 || field.type === 'list' || reason !== undefined) return faults
  const stated = receipts.map(([receipt]) => statedText(receipt as Stated))
  const held = record === undefined ? [] : valuesHeld(name, field, record).map(statedText)
  const texts = [...new Set([...held, ...stated])].filter((text) => text !== undefined)
  // A record without a value disagrees with whoever states one.
  const isSilent = record !== undefined && held.length === 0 && texts.length > 0
  if (texts.length < 2 && !isSilent) return []
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
