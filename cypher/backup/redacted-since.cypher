// How many records were redacted after an entry of the log.
// @query redactedSince
// @mode read   @returns one
// @param seq int
// @row redacted int
MATCH (change:Change)
WHERE change.seq > $seq AND change.kind = 'REDACTED'
RETURN count(change) AS redacted
