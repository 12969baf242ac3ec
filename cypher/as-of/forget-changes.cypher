// Takes the end of the log away, from a number on, with the tombstones of records that were only added since. Other
// tombstones get what they had. Where what goes is all that
// keeps the content of a creation, the entry of that gets it. Never committed.
// @query forgetChanges
// @mode write   @returns one
// @touches none
// @param after int
// @param last int
// @param unknown string[]
// @param tombstones TombstoneThen[]
// @param created CreatedContent[]
// @row forgotten int
CALL {
  UNWIND $unknown AS id
  MATCH (gone:Withdrawn {id: id})
  DELETE gone
  RETURN count(gone) AS added
}
CALL {
  UNWIND $tombstones AS tombstone
  MATCH (gone:Withdrawn {id: tombstone.id})
  SET gone += tombstone.properties
  RETURN count(gone) AS withdrawn
}
CALL {
  UNWIND $created AS entry
  MATCH (change:Change)
  WHERE change.recordId = entry.id AND change.seq > 0 AND change.kind = 'CREATED'
  SET change.after = entry.content
  RETURN count(change) AS contents
}
CALL {
  UNWIND range($after + 1, $last) AS seq
  MATCH (change:Change {seq: seq})
  DELETE change
  RETURN count(change) AS entries
}
RETURN added + withdrawn + contents + entries AS forgotten
