// Topics by id.
// @query topicsByIds
// @mode read   @returns many
// @param ids string[]
// @row id string
// @row node TopicRow
UNWIND $ids AS id
MATCH (topic:Record {id: id})
WHERE topic:Topic
RETURN id, row(topic, TopicRow) AS node
