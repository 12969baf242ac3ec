/**
 * The most database hits of each query that reads, on a graph where a speaker has 11 thousand statements and every other
 * hub a thousand neighbours. None of these may grow with the graph; where one grows with something else, it says so.
 */

/** A page of 21 rows, wherever it begins. Most hits are the properties of the rows and of what comes along with them. */
export const pages = {
  // Of each the canonical one is looked up.
  actorsRelated: 450,
  attributionsRelated: 1_800,
  eventsRelated: 400,
  evidenceRelated: 300,
  membershipsRelated: 300,
  participationsRelated: 300,
  relationsRelated: 350,
  sourcesRelated: 1_300,
  // The speaker is two merged records, each of which is walked.
  statementsRelated: 1_100,
  actorsInOrder: 350,
  attributionsInOrder: 1_800,
  disputesInOrder: 300,
  eventsInOrder: 400,
  evidenceInOrder: 280,
  placesInOrder: 250,
  sourcesInOrder: 1_300,
  statementsInOrder: 1_100,
  topicsInOrder: 250,
}

/** A page that a filter leaves empty: it reads 1,000 records, each with what the filter asks about, and stops. */
export const filtered = {
  attributionsRelated: 12_000,
  eventsRelated: 15_000,
  participationsRelated: 4_000,
  // Both ends, both speakers and what both are about, past the links that hold both ways.
  relationsRelated: 30_000,
  sourcesRelated: 4_000,
  statementsRelated: 20_000,
  actorsInOrder: 3_000,
  attributionsInOrder: 6_500,
  disputesInOrder: 28_000,
  eventsInOrder: 15_000,
  evidenceInOrder: 3_000,
  sourcesInOrder: 3_000,
  statementsInOrder: 20_000,
}

/** Where such a page stopped: the 1,000th key and the next. */
export const stops = { scanEndsRelated: 1_100, scanEndsInOrder: 1_100 }

/** How many relate to a record. The engine itself keeps this count: nothing that relates is read. */
export const degrees = {
  // One for each judgement besides, of which there is none here.
  countActorsRelated: 12,
  countAttributionsRelated: 10,
  countEventsRelated: 10,
  countEvidenceRelated: 10,
  countMembershipsRelated: 10,
  countParticipationsRelated: 10,
  countRelationsRelated: 10,
  countSourcesRelated: 10,
  countStatementsRelated: 10,
}

/** A filtered or merged count: it reads 10,001 records of a walk, each with what the filter asks about, and stops. */
export const counts = {
  attributionIdsRelated: 120_000,
  eventIdsRelated: 150_000,
  participationIdsRelated: 40_000,
  relationIdsRelated: 280_000,
  sourceIdsRelated: 40_000,
  statementIdsRelated: 200_000,
  actorIdsInOrder: 30_000,
  attributionIdsInOrder: 60_000,
  disputeIdsInOrder: 280_000,
  eventIdsInOrder: 150_000,
  evidenceIdsInOrder: 30_000,
  sourceIdsInOrder: 30_000,
  statementIdsInOrder: 200_000,
}

/** Twenty records by id; statements with all that may come along. */
export const byIds = {
  actorsAmong: 450,
  actorsByIds: 450,
  attributionsByIds: 1_800,
  changesByIds: 300,
  contentsByIds: 100,
  entitiesByIds: 600,
  eventsAmong: 500,
  eventsByIds: 450,
  evidenceByIds: 300,
  findRecords: 450,
  heldByIds: 200,
  judgementsAround: 500,
  judgementsByIds: 300,
  judgementsOfActors: 500,
  // 2,000 memberships and as many events of the one actor are held against the context.
  matchEvidence: 15_000,
  membershipsByIds: 300,
  participationsByIds: 300,
  placesAmong: 300,
  placesByIds: 300,
  receiptContents: 300,
  relationsByIds: 350,
  sourcesAmong: 1_400,
  sourcesByIds: 1_400,
  statementsAmong: 700,
  statementsByIds: 4_500,
  surroundingsOfReceipts: 200,
  textsOfSources: 200,
  topicsAmong: 300,
  topicsByIds: 300,
  withdrawnByIds: 300,
  membersOfEntities: 200,
  namesOfEntities: 400,
  sharedEntitiesOfRelations: 500,
}

/** What is asked once. */
export const others = {
  // Pages of a backup: 500 nodes or entries of the log with all their properties, and what twenty records have.
  nodesInOrder: 31_000,
  foldedInOrder: 3_000,
  // Once a migration: each record that is found by words.
  countFolded: 300_000,
  // Once a migration too: each relation.
  countRelationsAfter: 10_000,
  relationIdsAfter: 3_000,
  latestMigration: 20,
  logInOrder: 4_500,
  linksOfRecords: 800,
  nameNodesOfRecords: 400,
  changesInOrder: 250,
  changesOfRecords: 250,
  // A page of 500, wherever it begins.
  contentsInOrder: 2_100,
  // Two for each entry in the log of this one record, which has 2,000.
  countChangesOfRecords: 5_000,
  // The same log, looked at twice: six for each entry.
  editedSinceImport: 12_500,
  leftAndLatest: 12_500,
  writtenFor: 8_500,
  countActors: 10,
  countRecords: 1,
  // Each count stops at 10,000.
  countVerification: 40_000,
  doneWrite: 5,
  // None was reversed in this graph, and no more is looked at.
  reversedJudgements: 5,
  latestChange: 5,
  // A page of 500 as well.
  receiptsOfSource: 6_600,
  sourceIdByUrl: 5,
  // 1,000 voices, of which one is inside 2,000 times over, each with whoever was merged with it.
  voicesOfActors: 9_000,
  // Three for each record that has the words, which are 11 thousand here: all are ranked before a page is cut.
  recordsMatching: 70_000,
  countMatching: 40_000,
  actorsCalled: 4_000,
  actorsNamedAs: 9_000,
  // 1,000 statements are ranked by the words that they share, whichever the index finds.
  statementsSharingWords: 14_000,
  // 500 names are looked at, and as many again ranked for each that shares a term: 2 thousand here.
  actorsNamedLike: 8_000,
  // 200 names are looked at, and whose they are.
  actorsNamedNearly: 2_600,
  actorsOfPages: 50,
}

/** Read by the writes alone: what they cost follows from what is written. */
export const partsOfWrites = [
  'participationIdsOfEvents',
  'relationIdsOfStatements',
  'receiptsOfStatements',
  'statementIdsOfSources',
  'belongingToRecord',
  'dependingOnRecords',
  'referringToWithdrawn',
  'countAttributionsOfStatements',
  'attributionsOfStatements',
  'participationsInEvents',
  'relationsFromStatements',
]

/** Read a whole label by design: every judgement there is, every record that is to be folded, every migration. */
export const scanning = [
  'countActors',
  'countActorsRelated',
  'countFolded',
  'latestMigration',
  'forgetMigrations',
]
