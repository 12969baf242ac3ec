import { countActors, countRecords } from '../../generated/queries.ts'

/** The number of records of each concept; merged actors count once. */
export const recordCounts = { ...countRecords, ...countActors }
