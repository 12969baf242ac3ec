// @type JudgementRow A judgement of two actors, or of two sources: whether they are the same, or copies.
// @label concept Judgement
// @field id string
// @field verdict string
// @field actorIds string[]
// @field sourceIds string[]?
// @field score float?
// @field basis string
// @field by string?
// @field revision int
// @field recordedAt string
// @field updatedAt string
// @type ActorCluster An actor, and the id of the canonical actor of its cluster.
// @field id string
// @field canonicalId string
// @type ListedActor An actor, and what lists and searches find it by.
// @field id string
// @field key string?
// @field searchText string?
