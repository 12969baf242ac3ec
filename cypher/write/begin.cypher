// Claims a write's name, so that a concurrent write with the same name waits, and returns the stored result if the
// write was already done. Otherwise locks what will be written before any of it is read: the judging of who is the
// same, if the write may change it; the records that others belong to (`roots`); and the records, in the given order. A
// record that does not exist yet is locked as well, so that a concurrent writer sees it created. An id that was
// withdrawn stays taken.
// @query beginWrite
// @mode write   @returns one
// @touches none
// @param id string
// @param at string
// @param judging boolean
// @param roots string[]
// @param ids string[]
// @row input string?
// @row result string?
// @row locked LockedRow[]
MERGE (done:Write {id: $id})
SET done.at = coalesce(done.at, $at)
WITH done
CALL (done) {
  UNWIND CASE WHEN $judging AND done.result IS NULL THEN ['judging'] ELSE [] END AS judgingId
  MATCH (judging:Judging {id: judgingId})
  SET judging.lock = true
  RETURN count(judging) AS judgings
}
CALL (done) {
  UNWIND CASE WHEN done.result IS NULL THEN $roots ELSE [] END AS root
  MATCH (record:Record {id: root})
  SET record.lock = true
  RETURN count(record) AS held
}
CALL (done) {
  UNWIND CASE WHEN done.result IS NULL THEN $ids ELSE [] END AS own
  MERGE (record:Record {id: own})
  SET record.lock = true
  WITH own, record
  OPTIONAL MATCH (gone:Withdrawn {id: own})
  RETURN collect({id: own, digest: record.digest, content: record.content, revision: record.revision, withdrawnAt: gone.withdrawnAt}) AS locked
}
RETURN done.input AS input, done.result AS result, locked
