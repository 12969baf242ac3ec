// Generated from schema.graphql by `npm run codegen`. Do not edit: edit schema/.

/** For each interface and union, its types: Apollo Client needs them to match fragments. */
export const possibleTypes: Record<string, string[]> = {
  "Actor": [
    "Group",
    "Organisation",
    "Person"
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
  "DraftQuotation",
  "MatchReason",
  "MergedRecord",
  "Name",
  "NamedActor",
  "Network",
  "NetworkNode",
  "PartialDate",
  "Passage",
  "PassageContext",
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
  "SnippetPart",
  "Speaker",
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
    "disputes",
    "groups",
    "parts",
    "members",
    "published"
  ],
  "Participation": [
    "history"
  ],
  "Person": [
    "history",
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
    "attributions",
    "changes",
    "checkDraft",
    "events",
    "evidence",
    "places",
    "disputes",
    "search",
    "sources",
    "statements",
    "timeline",
    "topics"
  ],
  "Source": [
    "history",
    "attributions",
    "reportsVia",
    "statements",
    "evidence",
    "copies"
  ],
  "Statement": [
    "history",
    "attributions",
    "relations"
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
  "DraftQuotation": [
    "matches"
  ],
  "DraftQuotationConnection": [
    "nodes"
  ],
  "Evidence": [
    "passages"
  ],
  "Group": [
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
    "names",
    "mergedRecords"
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
    "names",
    "mergedRecords"
  ],
  "Place": [
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
