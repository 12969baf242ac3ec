// A page of all topics, by id.
// @query topicsInOrder
// @mode read   @returns many
// @variant order desc=DESC|asc=ASC
// @param floor string
// @param ceiling string
// @param limit int
// @row key string
// @row node TopicRow
MATCH (topic:Topic)
WHERE topic.key > $floor AND topic.key < $ceiling
WITH topic ORDER BY topic.key <order> LIMIT $limit
WITH topic, topic.key AS key
RETURN key, row(topic, TopicRow) AS node
