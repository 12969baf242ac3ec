// @type MembershipRow Who belonged to which organisation, in what role, from when to when.
// @label concept Membership
// @field id string
// @field memberId string
// @field organisationId string
// @field role string?
// @field from string?
// @field to string?
// @field revision int
// @field recordedAt string
// @field updatedAt string
