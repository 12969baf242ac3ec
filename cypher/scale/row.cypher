// @type RatingScaleRow A scale of ratings; content is its JSON, which holds its words.
// @label concept RatingScale
// @field id string
// @field name string
// @field mappedById string
// @field content string
// @field revision int
// @field recordedAt string
// @field updatedAt string
