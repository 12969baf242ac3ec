// The given topics, by id.
// @query topicsAmong
// @mode read   @returns many
// @variant order desc=DESC|asc=ASC
// @param ids string[]
// @param floor string
// @param ceiling string
// @param limit int
// @row key string
// @row node TopicRow
UNWIND $ids AS id
MATCH (given:Record {id: id})
MATCH (topic:Record {id: given.canonicalId})
WHERE topic:Topic AND topic.key > $floor AND topic.key < $ceiling
WITH DISTINCT topic, topic.key AS key
WITH topic, key ORDER BY key <order> LIMIT $limit
RETURN key, row(topic, TopicRow) AS node
