// Generated from schema.graphql by `npm run codegen`. Do not edit: edit schema/.

/** For each interface and union, its types: Apollo Client needs them to match fragments. */
export const possibleTypes: Record<string, string[]> = {
  "Actor": [
    "Group",
    "Organisation",
    "Person"
  ],
  "Attested": [
    "Event",
    "Group",
    "Organisation",
    "Person",
    "Place"
  ],
  "Entity": [
    "Event",
    "Group",
    "Organisation",
    "Person",
    "Place",
    "Topic"
  ],
  "Node": [
    "Assessment",
    "Attestation",
    "Attribution",
    "Change",
    "Event",
    "Evidence",
    "Group",
    "Judgement",
    "Membership",
    "Organisation",
    "Participation",
    "Person",
    "Place",
    "RatingScale",
    "ReliabilityGrade",
    "Source",
    "Statement",
    "StatementRelation",
    "Topic",
    "Withdrawn"
  ],
  "Receipt": [
    "Attribution",
    "Evidence"
  ],
  "Record": [
    "Assessment",
    "Attestation",
    "Attribution",
    "Event",
    "Evidence",
    "Group",
    "Judgement",
    "Membership",
    "Organisation",
    "Participation",
    "Person",
    "Place",
    "RatingScale",
    "ReliabilityGrade",
    "Source",
    "Statement",
    "StatementRelation",
    "Topic"
  ],
  "TimelineEntry": [
    "Statement",
    "Event"
  ]
}

/** The types that are values: a part of what has them, with no identity of their own. */
export const valueTypes: readonly string[] = [
  "ActorMatch",
  "BundleProblem",
  "CopyCandidate",
  "Corroboration",
  "DraftQuotation",
  "MatchReason",
  "MergedRecord",
  "Name",
  "NamedActor",
  "Network",
  "NetworkNode",
  "NormalisedRating",
  "PartialDate",
  "Passage",
  "PassageContext",
  "PassageTranslation",
  "Path",
  "PathHop",
  "PathLink",
  "PathSearch",
  "Quote",
  "QuoteCheck",
  "QuoteCut",
  "QuoteDiffPart",
  "QuoteMatch",
  "RecordedStatement",
  "ReportedPassage",
  "ScaleWord",
  "SharedPassage",
  "SnippetPart",
  "Speaker",
  "StatedValue",
  "StatementGroup",
  "StatementGroupValue",
  "StatementGroups",
  "Stats",
  "Verification",
  "VerificationCount",
  "Via"
]

/** The fields of each type that give one page of a list. */
export const connectionFields: Readonly<Record<string, readonly string[]>> = {
  "Assessment": [
    "history"
  ],
  "Attestation": [
    "history"
  ],
  "Attribution": [
    "history"
  ],
  "Event": [
    "history",
    "participants",
    "statements",
    "parts",
    "precededBy",
    "followedBy"
  ],
  "Evidence": [
    "history"
  ],
  "Group": [
    "history",
    "judgements",
    "statements",
    "statementsOnBehalf",
    "statementsAgainst",
    "statementsAbout",
    "statementsAddressed",
    "statementsMentioning",
    "voice",
    "reportsVia",
    "participations",
    "memberships",
    "assessments",
    "gradesGiven",
    "disputes"
  ],
  "Judgement": [
    "history"
  ],
  "Membership": [
    "history"
  ],
  "MergedRecord": [
    "history"
  ],
  "NetworkEdge": [
    "statements"
  ],
  "Organisation": [
    "history",
    "judgements",
    "statements",
    "statementsOnBehalf",
    "statementsAgainst",
    "statementsAbout",
    "statementsAddressed",
    "statementsMentioning",
    "voice",
    "reportsVia",
    "participations",
    "memberships",
    "assessments",
    "gradesGiven",
    "disputes",
    "groups",
    "parts",
    "members",
    "published",
    "grades"
  ],
  "Participation": [
    "history"
  ],
  "Person": [
    "history",
    "judgements",
    "statements",
    "statementsOnBehalf",
    "statementsAgainst",
    "statementsAbout",
    "statementsAddressed",
    "statementsMentioning",
    "voice",
    "reportsVia",
    "participations",
    "memberships",
    "assessments",
    "gradesGiven",
    "disputes"
  ],
  "Place": [
    "history",
    "parts",
    "statements",
    "events"
  ],
  "Query": [
    "actors",
    "assessments",
    "attestations",
    "attributions",
    "changes",
    "copyCandidates",
    "checkDraft",
    "events",
    "evidence",
    "reliabilityGrades",
    "places",
    "disputes",
    "ratingScales",
    "search",
    "sources",
    "statements",
    "timeline",
    "topics"
  ],
  "RatingScale": [
    "history"
  ],
  "ReliabilityGrade": [
    "history"
  ],
  "Source": [
    "history",
    "attributions",
    "reportsVia",
    "statements",
    "evidence",
    "copies",
    "judgements"
  ],
  "Statement": [
    "history",
    "attributions",
    "relations",
    "assessments"
  ],
  "StatementGroup": [
    "statements"
  ],
  "StatementRelation": [
    "history"
  ],
  "Topic": [
    "history",
    "statements"
  ],
  "Withdrawn": [
    "history"
  ]
}

/** The fields of each type that give a list of values. */
export const valueListFields: Readonly<Record<string, readonly string[]>> = {
  "ActorMatch": [
    "reasons"
  ],
  "Attribution": [
    "passages",
    "via"
  ],
  "CopyCandidate": [
    "passages"
  ],
  "CopyCandidateConnection": [
    "nodes"
  ],
  "DraftQuotation": [
    "matches"
  ],
  "DraftQuotationConnection": [
    "nodes"
  ],
  "Event": [
    "statedValues"
  ],
  "Evidence": [
    "passages"
  ],
  "Group": [
    "statedValues",
    "names",
    "mergedRecords"
  ],
  "ImportBundlePayload": [
    "problems"
  ],
  "Network": [
    "nodes"
  ],
  "Organisation": [
    "statedValues",
    "names",
    "mergedRecords"
  ],
  "Passage": [
    "translations"
  ],
  "Path": [
    "hops"
  ],
  "PathHop": [
    "links"
  ],
  "PathSearch": [
    "paths"
  ],
  "Person": [
    "statedValues",
    "names",
    "mergedRecords"
  ],
  "Place": [
    "statedValues",
    "names"
  ],
  "Query": [
    "actorsNamed",
    "matchActors"
  ],
  "QuoteCheck": [
    "matches"
  ],
  "QuoteMatch": [
    "diff"
  ],
  "RatingScale": [
    "words"
  ],
  "SearchEdge": [
    "snippet"
  ],
  "Statement": [
    "speakers",
    "quotes"
  ],
  "StatementGroup": [
    "values"
  ],
  "StatementGroups": [
    "nodes"
  ],
  "Stats": [
    "verification"
  ]
}

/** How many items a page has where nothing is said. */
export const usualPageSize = 20
