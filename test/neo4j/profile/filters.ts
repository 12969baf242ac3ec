const nobody = ['person:nobody']

/** The filters of each concept that cost much to find unmet. */
export const costlyFilters: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>> = {
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
