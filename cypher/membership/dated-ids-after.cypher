// A page of the ids of all dated memberships.
// @query datedMembershipsAfter
// @mode read   @returns many
// @param after string
// @param limit int
// @row id string
MATCH (membership:Record)
WHERE membership.id > $after AND membership:Membership AND (membership.from IS NOT NULL OR membership.to IS NOT NULL)
RETURN membership.id AS id ORDER BY membership.id LIMIT $limit
