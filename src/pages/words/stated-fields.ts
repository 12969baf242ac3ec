import { countryName } from './countries.ts'
import { eventKinds, eventStatuses, organisationKinds } from './kinds.ts'

const titles: Readonly<Record<string, string>> = {
  name: 'Name',
  names: 'Name',
  country: 'Country',
  sameAs: 'Page elsewhere',
  organisationKind: 'Kind',
  eventKind: 'Kind',
  status: 'Status',
  startedAt: 'Start',
  endedAt: 'End',
  place: 'Place',
  outcome: 'Outcome',
  partOf: 'Part of',
  precededBy: 'Preceded by',
}

/** What a page calls a field that sources state. */
export const fieldTitle = (field: string): string => titles[field] ?? field

const terms: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  organisationKind: organisationKinds,
  eventKind: eventKinds,
  status: eventStatuses,
}

/** A value that is neither a date nor a record, in words. */
export const valueWords = (field: string, text: string): string =>
  field === 'country' ? countryName(text) : (terms[field]?.[text] ?? text)
