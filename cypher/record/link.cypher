// Writes relationships between existing records, and counts those written. Checks again that the other end is still a
// record, because writing the relationship waits for a concurrent withdrawal of it.
// @query linkRecords
// @mode write   @returns one
// @touches $links.from
// @each links.type SAID_BY|MAY_BE_SAID_BY|SAID_FOR|AGAINST|ADDRESSED_TO|ABOUT|MENTIONS|MADE_AT|REPORTED_IN|REPORTS|PRINTED_IN|TAKEN_FROM|PUBLISHED_BY|COPY_OF|PART_OF|FOLLOWS|HELD_AT|HAS_PARTICIPANT|TAKES_PART_AS|TAKES_PART_IN|OF_MEMBER|OF_ORGANISATION|SUPPORTS|RELATES_FROM|RELATES_TO|HOLDS_BOTH_WAYS|INVOLVES|INVOLVES_FOR|CONCERNS|INSIDE|VIA|REFERS_TO|JUDGES|ASSESSES|ASSESSED_BY|RATED_ON|GRADES|GRADED_BY|MAPPED_BY|ATTESTS
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
