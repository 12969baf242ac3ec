// @type ReliabilityGradeRow How reliable somebody holds a publisher.
// @label concept ReliabilityGrade
// @field id string
// @field publisherId string
// @field assessorId string
// @field reliability string
// @field assessedAt string
// @field reason string?
// @field url string?
// @field revision int
// @field recordedAt string
// @field updatedAt string
