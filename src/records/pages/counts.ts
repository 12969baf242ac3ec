import { countActors, countRecords } from '../../generated/queries.ts'

/** How many records each concept has: actors that are the same count once. */
export const recordCounts = { ...countRecords, ...countActors }
