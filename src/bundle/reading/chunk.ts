import { groupsOf } from '../../domain/groups.ts'
import type { Path } from '../../domain/paths.ts'
import { checkAttestations } from '../checks/attestations.ts'
import { checkCharacters } from '../checks/characters.ts'
import { checkDates } from '../checks/dates.ts'
import { checkJudgements } from '../checks/judgements.ts'
import { checkPassages } from '../checks/passages.ts'
import { checkRelations } from '../checks/relations.ts'
import { checkRepetitions } from '../checks/repetitions.ts'
import { checkShape } from '../checks/shape.ts'
import { checkSpeakers } from '../checks/speakers.ts'
import { checkTranslations } from '../checks/translations.ts'
import { type Draft, validPart } from '../draft.ts'
import { type Bundle, type BundleList, NEWEST_FORMAT } from '../format.ts'
import { type Problem, relocated } from '../problems.ts'

/** A record of a bundle's list as it was read, valid or not, and its place. */
export type ReadRecord = { readonly list: BundleList; readonly value: unknown; readonly place: Path }

/** Translates a place in a chunk to its place in the file. */
export type PlaceOf = (inChunk: Path) => Path

export type CheckedChunk = {
  /** The valid part of the records, as a bundle. */
  readonly draft: Draft<Bundle>
  readonly problems: readonly Problem[]
  readonly placeOf: PlaceOf
}

/** Checks records by everything that needs no others. */
export function checkChunk(records: readonly ReadRecord[]): CheckedChunk {
  const lists = groupsOf(records, ({ list }) => list)
  const value = {
    format: NEWEST_FORMAT,
    title: 'A chunk',
    description: 'Some of its records.',
    ...Object.fromEntries([...lists].map(([list, members]) => [list, members.map((member) => member.value)])),
  }
  const placeOf: PlaceOf = (inChunk) => {
    const [list, index, ...rest] = inChunk
    const record = lists.get(list as BundleList)?.[Number(index)]
    return record === undefined ? inChunk : [...record.place, ...rest]
  }
  const { problems, faults } = checkShape(value)
  const draft = validPart(value, faults)
  const found = [
    ...problems,
    ...checkCharacters(draft),
    ...checkDates(draft),
    ...checkSpeakers(draft),
    ...checkAttestations(draft),
    ...checkRelations(draft),
    ...checkJudgements(draft),
    ...checkRepetitions(draft),
    ...checkPassages(draft),
    ...checkTranslations(draft),
  ]
  return { draft, problems: found.map((problem) => relocated(problem, placeOf)), placeOf }
}
