// The names of each of several entities and of all merged with it, the main name first.
// @query namesOfEntities
// @mode read   @returns many
// @param ids string[]
// @row id string
// @row names NameRow[]
UNWIND $ids AS id
MATCH (given:Record {id: id})
CALL (given) {
  MATCH (member:Record {canonicalId: given.canonicalId})
  MATCH (member)<-[:NAMES]-(name:Name)
  WITH name, member.id AS memberId, CASE WHEN member.id = given.canonicalId THEN 0 ELSE 1 END AS merged
  ORDER BY merged, memberId, name.position LIMIT 100
  RETURN collect(row(name, NameRow)) AS names
}
RETURN id, names
