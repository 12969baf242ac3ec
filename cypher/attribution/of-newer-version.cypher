// Some report that a bundle of version 1 cannot have, if there is one: of words in another language than their source, or of a
// translation.
// @query reportOfNewerVersion
// @mode read   @returns maybeOne
// @row id string
MATCH (attribution:Attribution) WHERE attribution.bundleVersion >= 2
RETURN attribution.id AS id LIMIT 1
