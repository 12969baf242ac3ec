// @type PlaceRow A place where things happen.
// @label concept Place
// @field id string
// @field name string
// @field country string?
// @field partOfId string?
// @field revision int
// @field recordedAt string
// @field updatedAt string
