const fields: Readonly<Record<string, string>> = {
  name: 'For its name',
  description: 'For its description',
  status: 'For its status',
  startedAt: 'For its start',
  endedAt: 'For its end',
  outcome: 'For its outcome',
  place: 'For its place',
  partOf: 'For what it is part of',
  precededBy: 'For what came before it',
}

/** What of an event a receipt is for. */
export const receiptFor = (field: string | null): string =>
  field === null ? 'Shows that it happened, or was to happen' : (fields[field] ?? `For its ${field}`)
