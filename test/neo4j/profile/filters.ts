import type { HubPage } from './hub-pages.ts'

const nobody = ['person:nobody']

/** The filters of each concept that cost much to find unmet. */
const costlyFilters: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>> = {
  Actor: [{ countries: ['XX'] }],
  Attribution: [{ publishers: nobody }],
  Event: [{ participants: nobody }],
  Evidence: [{ verification: ['NOT_FOUND'] }],
  Participation: [{ roles: ['HOST'] }],
  Source: [{ languages: ['xx'] }],
  Statement: [{ attribution: { publishers: nobody } }],
  // Two statements by the hub, or by whoever was merged with it, are never by different speakers.
  StatementRelation: [{ between: nobody, betweenOther: nobody }, { sameSpeaker: false }],
}

/** The relations of a statement are asked for by their types alone. */
const ofStatement = [{ types: ['RETRACTS'] }]

/** What a page may be filtered by, so that nothing meets it; empty where it may not be filtered. */
export const filtersOf = ({ name, listing }: HubPage) =>
  listing.where !== undefined
    ? []
    : name.startsWith('Statement.relations')
      ? ofStatement
      : (costlyFilters[listing.of] ?? [])
