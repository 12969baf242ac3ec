// Memberships by id.
// @query membershipsByIds
// @mode read   @returns many
// @param ids string[]
// @row id string
// @row node MembershipRow
UNWIND $ids AS id
MATCH (membership:Record {id: id})
WHERE membership:Membership
RETURN id, row(membership, MembershipRow) AS node
