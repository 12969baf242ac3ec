// @type JudgementRow Somebody's judgement that two actors are the same, or are not.
// @label concept Judgement
// @field id string
// @field verdict string
// @field actorIds string[]
// @field score float?
// @field basis string
// @field by string?
// @field revision int
// @field recordedAt string
// @field updatedAt string
// @type ActorCluster An actor, and the id of the canonical one of those that it was merged with.
// @field id string
// @field canonicalId string
// @type ListedActor An actor, and by what lists and searches find it.
// @field id string
// @field key string?
// @field searchText string?
