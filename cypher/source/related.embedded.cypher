// A page of the sources that relate to each of several records; a filter stops at $scan.
// @query sourcesRelated
// @mode read   @returns many
// @variant relation PUBLISHED_BY|COPY_OF
// @variant order desc=DESC|asc=ASC
// @param walks Walk[]
// @param limit int
// @param scan int
// @param filter SourceConditions
// @row walk string
// @row key string
// @row node SourceRow
UNWIND $walks AS walk
CALL (walk) {
  MATCH (parent:Record {id: walk.parentId})
  MATCH (member:Record {canonicalId: parent.canonicalId})
  CALL (walk, member) {
    MATCH (member)<-[related:<relation>]-(source:Source)
    WHERE related.key > walk.floor AND related.key < walk.ceiling
    WITH source, related.key AS key ORDER BY key <order> LIMIT $scan
    WITH source, key
    WHERE
    @include source/filter
    WITH source, key LIMIT $limit
    RETURN source, key
  }
  WITH DISTINCT source, key ORDER BY key <order> LIMIT $limit
  RETURN source, key
}
@include source/parts
RETURN walk.id AS walk, key, row(source, SourceRow, publisher) AS node
