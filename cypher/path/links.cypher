// What each of several records is linked to, and how: by what the statements say that it speaks or is spoken of in, by the
// relations of its statements to those of others, and by participations, memberships and what it is part of. All that are merged
// count as one. Of several statements that link two records in the same way, the one with the last key is given. The degree
// of the other end is how often anything refers to it. Where only the reports clash, no speaker contradicted another. Where others
// are named in `among`, only links to these are given: on the last level of a search most lead to no path, and are not read further.
// No label is asked for, since each costs a hit and the relationships say as much. Dates are compared in a CASE, since Neo4j
// would multiply out an OR before it plans.
// @query linksOfRecordsOnPaths
// @mode read   @returns many
// @param ids string[]
// @param among string[]?
// @param relations string[]
// @param anyDate boolean
// @param beginsFrom float
// @param beginsUntil float
// @param endsFrom float
// @param endsUntil float
// @row otherId string
// @row degree int
// @row links PathLinkRow[]
UNWIND $ids AS id
MATCH (member:Record {canonicalId: id})
CALL (member) {
  MATCH (member)<-[by:SAID_BY]-(statement)-[to:SAID_BY|SAID_FOR|AGAINST|ADDRESSED_TO|ABOUT|MENTIONS|MADE_AT]->(other)
  WHERE type(to) IN $relations
    AND (type(to) <> 'SAID_FOR' OR by.onBehalfOfId = other.id)
    AND CASE WHEN $anyDate THEN true ELSE statement.saidFrom >= $beginsFrom AND statement.saidFrom <= $beginsUntil AND statement.saidUntil >= $endsFrom AND statement.saidUntil <= $endsUntil END
  WITH to, other.canonicalId AS otherId WHERE CASE WHEN $among IS NULL THEN true ELSE otherId IN $among END
  RETURN otherId, type(to) AS relation, true AS forward, to.key AS key
  UNION ALL
  MATCH (member)<-[to:SAID_FOR|AGAINST|ADDRESSED_TO|ABOUT|MENTIONS|MADE_AT]-(statement)-[by:SAID_BY]->(other)
  WHERE type(to) IN $relations
    AND (type(to) <> 'SAID_FOR' OR by.onBehalfOfId = member.id)
    AND CASE WHEN $anyDate THEN true ELSE statement.saidFrom >= $beginsFrom AND statement.saidFrom <= $beginsUntil AND statement.saidUntil >= $endsFrom AND statement.saidUntil <= $endsUntil END
  WITH to, other.canonicalId AS otherId WHERE CASE WHEN $among IS NULL THEN true ELSE otherId IN $among END
  RETURN otherId, type(to) AS relation, false AS forward, to.key AS key
  UNION ALL
  MATCH (member)<-[:SAID_BY]-(one)<-[:RELATES_FROM|RELATES_TO]-(judged)-[:RELATES_FROM|RELATES_TO]->(two)-[:SAID_BY]->(other)
  WHERE judged.relationType IN $relations AND coalesce(judged.clash, 'SPEAKERS') = 'SPEAKERS'
    AND CASE WHEN $anyDate THEN true ELSE (one.saidFrom >= $beginsFrom AND one.saidFrom <= $beginsUntil AND one.saidUntil >= $endsFrom AND one.saidUntil <= $endsUntil)
      OR (two.saidFrom >= $beginsFrom AND two.saidFrom <= $beginsUntil AND two.saidUntil >= $endsFrom AND two.saidUntil <= $endsUntil) END
  RETURN other.canonicalId AS otherId, judged.relationType AS relation, judged.fromId = one.id AS forward, coalesce(judged.key, '!:' + judged.id) AS key
  UNION ALL
  MATCH (member)<-[:TAKES_PART_AS]-(taken)-[:TAKES_PART_IN]->(other)
  WHERE 'TAKES_PART_IN' IN $relations
  RETURN other.canonicalId AS otherId, 'TAKES_PART_IN' AS relation, true AS forward, '!:' + taken.id AS key
  UNION ALL
  MATCH (member)<-[:TAKES_PART_IN]-(taken)-[:TAKES_PART_AS]->(other)
  WHERE 'TAKES_PART_IN' IN $relations
  RETURN other.canonicalId AS otherId, 'TAKES_PART_IN' AS relation, false AS forward, '!:' + taken.id AS key
  UNION ALL
  MATCH (member)<-[:OF_MEMBER]-(belongs)-[:OF_ORGANISATION]->(other)
  WHERE 'OF_ORGANISATION' IN $relations
  RETURN other.canonicalId AS otherId, 'OF_ORGANISATION' AS relation, true AS forward, '!:' + belongs.id AS key
  UNION ALL
  MATCH (member)<-[:OF_ORGANISATION]-(belongs)-[:OF_MEMBER]->(other)
  WHERE 'OF_ORGANISATION' IN $relations
  RETURN other.canonicalId AS otherId, 'OF_ORGANISATION' AS relation, false AS forward, '!:' + belongs.id AS key
  UNION ALL
  MATCH (member)-[to:PART_OF|INSIDE|HELD_AT|FOLLOWS]->(other)
  WHERE type(to) IN $relations AND (type(to) <> 'INSIDE' OR other.id = member.partOfId)
  RETURN other.canonicalId AS otherId, type(to) AS relation, true AS forward, '!:' + member.id AS key
  UNION ALL
  MATCH (member)<-[to:PART_OF|INSIDE|HELD_AT|FOLLOWS]-(other)
  WHERE type(to) IN $relations AND (type(to) <> 'INSIDE' OR other.partOfId = member.id)
  RETURN other.canonicalId AS otherId, type(to) AS relation, false AS forward, '!:' + other.id AS key
}
WITH id, otherId, relation, forward, max(key) AS key
WHERE otherId <> id AND CASE WHEN $among IS NULL THEN true ELSE otherId IN $among END
WITH otherId, collect({id: id, relation: relation, forward: forward, key: key}) AS links
CALL (otherId) {
  MATCH (twin:Record {canonicalId: otherId})
  RETURN sum(COUNT { (twin)<--() }) AS degree
}
RETURN otherId, degree, links
