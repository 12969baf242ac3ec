// @type SourceRow A published document; fields that it does not state are null.
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
// @type SharedText A source, and the smallest id of all sources that share its text, by copies recorded or judged; null for a text of its own.
// @field id string
// @field sharedTextId string?
