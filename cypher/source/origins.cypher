// When sources were published, and what each of them is a copy of: the end of its chain of copies.
// @query originsOfSources
// @mode read   @returns many
// @param ids string[]
// @row id string
// @row originId string
// @row publishedFrom float?
// @row publishedUntil float?
UNWIND $ids AS id
MATCH (source:Record {id: id})
CALL (source) {
  MATCH (source)-[:COPY_OF*0..]->(origin:Source)
  WHERE origin.copyOfId IS NULL
  RETURN min(origin.id) AS originId
}
RETURN id, coalesce(originId, id) AS originId, source.publishedFrom AS publishedFrom, source.publishedUntil AS publishedUntil
