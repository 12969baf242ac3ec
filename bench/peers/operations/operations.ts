import type { Subjects } from '../graph/subjects.ts'
import { actorsByName } from './actors-by-name.ts'
import { byIds } from './by-ids.ts'
import { count } from './count.ts'
import { type DeepPlace, deepPage } from './deep-page.ts'
import { disputes } from './disputes.ts'
import { eventFiltered } from './event-filtered.ts'
import { eventPage } from './event-page.ts'
import { fiveLevels } from './five-levels.ts'
import { groups } from './groups.ts'
import type { Operation } from './operation.ts'
import { search } from './search.ts'
import { speakerPage } from './speaker-page.ts'
import { statement } from './statement.ts'

/** What is measured, in the order of the report. */
export const operationsOn = (subjects: Subjects, place: DeepPlace): readonly Operation[] => [
  statement(subjects),
  speakerPage(subjects),
  deepPage(subjects, place),
  eventFiltered(subjects),
  eventPage(subjects),
  fiveLevels(subjects),
  actorsByName(subjects),
  search(subjects),
  count(subjects),
  disputes(subjects),
  byIds(subjects),
  groups(subjects),
]
