// @type SourceRow A published document; what it does not state is null.
// @label concept Source
// @field id string
// @field title string?
// @field url string?
// @field archivedUrl string?
// @field sourceKind string
// @field authors string[]
// @field publishedAt string?
// @field retrievedAt string?
// @field language string?
// @field textFormat string?
// @field textDigest string?
// @field textWords int?
// @field textCodePoints int?
// @field primary boolean
// @field publisherId string?
// @field copyOfId string?
// @field revision int
// @field recordedAt string
// @field updatedAt string
// @type SourceConditions What a source must meet; null is no condition.
// @field ids string[]?
// @field publishers string[]?
// @field languages string[]?
// @field primary boolean?
// @field publishedFrom float?
// @field publishedUntil float?
