// @type ActorRow A person, an organisation or a group.
// @label concept Person|Organisation|Group
// @field id string
// @field canonicalId string
// @field name string
// @field description string?
// @field country string?
// @field sameAs string[]
// @field organisationKind string?
// @field partOfId string?
// @field revision int
// @field recordedAt string
// @field updatedAt string
// @type NameRow One form of a name; lookups compare its folded form.
// @field id string
// @field value string
// @field kind string
// @field language string?
// @field script string?
