// Writes relationships between records that exist, and counts those it wrote. Looks once more whether the other end still
// is a record: to write a relationship waits for whoever withdraws it at the same time.
// @query linkRecords
// @mode write   @returns one
// @each links.type SAID_BY|SAID_FOR|AGAINST|ADDRESSED_TO|ABOUT|MENTIONS|MADE_AT|REPORTED_IN|REPORTS|PRINTED_IN|TAKEN_FROM|PUBLISHED_BY|COPY_OF|PART_OF|FOLLOWS|HELD_AT|HAS_PARTICIPANT|TAKES_PART_AS|TAKES_PART_IN|OF_MEMBER|OF_ORGANISATION|SUPPORTS|RELATES_FROM|RELATES_TO|HOLDS_BOTH_WAYS|INVOLVES|INVOLVES_FOR|CONCERNS|INSIDE|VIA|REFERS_TO|JUDGES
// @param links LinkRow[]
// @row written int
UNWIND $links AS link
MATCH (from:Record {id: link.from})
MATCH (to:Record {id: link.to})
CREATE (from)-[related:<link.type>]->(to)
SET related += link.properties
WITH related, to
WHERE to:Record
RETURN count(related) AS written
