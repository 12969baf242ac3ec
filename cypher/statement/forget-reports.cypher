// Deletes the derived links from statements to the sources that report them, before they are written anew.
// @query forgetReports
// @mode write   @returns one
// @param ids string[]
// @row deleted int
UNWIND $ids AS id
MATCH (:Record {id: id})-[reported:REPORTED_IN]->()
DELETE reported
RETURN count(reported) AS deleted
