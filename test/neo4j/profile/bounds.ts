/**
 * The most database hits of each query of cypher/ that reads, on the graph of hubs; those of composed questions are in
 * question-bounds.ts. None of these may grow with the graph; where one grows with something else, it says so.
 */

/** What is read of twenty records by their ids. */
export const byIds = {
  changesByIds: 300,
  contentsByIds: 100,
  endsOfPaths: 200,
  findRecords: 450,
  headsByIds: 200,
  // All relationships of twenty statements.
  ownersOfLinks: 2_000,
  reportsOfStatements: 300,
  heldByIds: 200,
  judgementsAround: 500,
  judgementsOfActors: 500,
  // 2,000 memberships and as many events of the one actor are held against the context.
  // About thirty for each report.
  lineagesOfStatements: 1_300,
  matchEvidence: 15_000,
  receiptContents: 300,
  surroundingsOfReceipts: 200,
  textsOfSources: 200,
  withdrawnByIds: 300,
  attestedOfEntities: 2_000,
  membersOfEntities: 200,
  namesOfEntities: 400,
  // One of the two statements is about something that the other has to be asked about.
  sharedEntitiesOfRelations: 850,
}

/** What is asked once. */
export const others = {
  // Pages of a backup: 500 nodes or entries of the log with all their properties, and what twenty records have.
  nodesInOrder: 36_000,
  nodesByIds: 2_000,
  redactedSince: 10_000,
  writtenMeanwhile: 5,
  foldedInOrder: 3_000,
  // Once a migration: each record that is found by words.
  countFolded: 300_000,
  relinkedInOrder: 300_000,
  countRelinked: 300_000,
  // Once a migration too: each relation.
  countRelationsAfter: 10_000,
  relationIdsAfter: 3_000,
  // And each statement.
  countStatementsAfter: 100_000,
  statementIdsAfter: 6_000,
  // And each membership.
  countDatedMemberships: 10_000,
  datedMembershipsAfter: 45_000,
  // And each source.
  countCopiedOrKept: 100_000,
  copiedOrKeptAfter: 100_000,
  latestMigration: 40,
  logInOrder: 4_500,
  linksOfRecords: 800,
  nameNodesOfRecords: 400,
  changesInOrder: 250,
  // A page of 500.
  loggedAfter: 4_500,
  sketchesOfTexts: 10,
  changesOfRecords: 250,
  // A page of 500, wherever it begins.
  contentsInOrder: 2_100,
  // Two for each entry in the log of this one record, which has 2,000.
  changesOfRevision: 8_500,
  lastChangesBefore: 8_500,
  countChangesOfRecords: 5_000,
  // The same log, looked at twice: six for each entry.
  editedSinceImport: 12_500,
  contentsLeft: 400,
  leftAndLatest: 12_500,
  writtenFor: 8_500,
  // Each of the 200 judgements.
  countActors: 480,
  countRecords: 1,
  // Each count stops at 10,000.
  countVerification: 40_000,
  doneWrite: 5,
  // None was reversed in this graph, and no more is looked at.
  reversedJudgements: 5,
  latestChange: 5,
  timesOfChanges: 100,
  // What five hundred entries of the log say, and the last entry before them of each record.
  changedSince: 10_000,
  // A page of 500 as well.
  receiptsOfSource: 6_600,
  sourceIdByUrl: 5,
  placesInside: 20,
  // Five hundred of the thousand parts of the hub.
  eventsInside: 6_000,
  // Twenty events, each linked to three hubs, which are told by their degrees alone.
  linksOfRecordsOnPaths: 1_760,
  // All the grades that the assessor gave, 1,000 here.
  publishersHeld: 10_500,
  statementWithCandidates: 2,
  reportOfNewerVersion: 2,
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
  'sourcesWithText',
  'receiptsOfStatements',
  'textsReported',
  'statementIdsOfSources',
  'wholeOfRecord',
  'dependingOnRecords',
  'referringToWithdrawn',
  'attributionsOfStatements',
  'participationsInEvents',
  'relationsFromStatements',
  'attestationsOfEntities',
]

/** Read a whole label by design: every judgement there is, every record that is to be folded, every migration. */
export const scanning = [
  'countActors',
  'countRelinked',
  'countFolded',
  'relinkedInOrder',
  'countRelationsAfter',
  'countStatementsAfter',
  'countDatedMemberships',
  'countCopiedOrKept',
  'copiedOrKeptAfter',
  'latestMigration',
  'forgetMigrations',
]
