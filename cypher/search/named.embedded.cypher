// Names that contain all words of at least one group, and the actors that go by them. Each group is a name that is
// looked up, or a part of one. A name that begins with the words typed comes first, then those with the fewest words.
// @query actorsNamedAs
// @mode read   @returns many
// @param lucene string
// @param anchor string
// @param groups WordGroup[]
// @param whole string[]
// @param begun string?
// @param kinds string[]?
// @param scan int
// @param limit int
// @finds record
// @row value string
// @row kind string
// @row isPerson boolean
// @row actorId string
CALL {
  UNWIND $whole AS terms
  MATCH (name:Name {terms: terms})
  WITH name ORDER BY size(split(name.terms, ' ')), name.terms LIMIT $scan
  RETURN name
  UNION
  MATCH (name:Name)
  WHERE text_match(name.terms, $anchor)
    AND any(group IN $groups WHERE all(words IN group.words WHERE any(part IN words.any WHERE name.terms CONTAINS part)))
  WITH name ORDER BY size(split(name.terms, ' ')), name.terms LIMIT $scan
  RETURN name
  UNION
  UNWIND (CASE WHEN $anchor = '' THEN [1] ELSE [] END) AS scanned
  MATCH (name:Name)
  WHERE any(group IN $groups WHERE all(words IN group.words WHERE any(part IN words.any WHERE name.terms CONTAINS part)))
  WITH name ORDER BY size(split(name.terms, ' ')), name.terms LIMIT $scan
  RETURN name
}
WITH name WHERE $lucene <> ''
MATCH (name)-[:NAMES]->(actor:Actor)
WHERE $kinds IS NULL OR any(kind IN $kinds WHERE kind IN labels(actor))
WITH DISTINCT name, actor, CASE WHEN name.folded STARTS WITH coalesce($begun, '') THEN 0 ELSE 1 END AS begins
WITH name, actor, begins ORDER BY begins, size(split(name.terms, ' ')), actor.canonicalId, name.value LIMIT $limit
WITH name.value AS value, name.kind AS kind, 'Person' IN labels(actor) AS isPerson, actor.canonicalId AS actorId
MATCH (record:Record {id: actorId})
RETURN value, kind, isPerson, actorId
