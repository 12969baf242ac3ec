// How many dated memberships come after an id.
// @query countDatedMemberships
// @mode read   @returns one
// @param after string
// @row total int
MATCH (membership:Membership)
WHERE membership.id > $after AND (membership.from IS NOT NULL OR membership.to IS NOT NULL)
RETURN count(membership) AS total
