// Generated from cypher/ by `npm run codegen`. Do not edit: edit the .cypher file.
import type { CypherQuery } from '../graph/store.ts'

const onBoth = (text: string) => ({ neo4j: text, embedded: text })

export type MigrationBegunParams = { readonly number: number }
export type MigrationBegunRow = { readonly after: string }
/** How far an interrupted data migration got. */
export const migrationBegun = ((ints: readonly string[]) => ({ name: 'migrationBegun', mode: 'read', returns: 'maybeOne', ints, text: onBoth(`MATCH (begun:MigrationBegun {number: \$number}) RETURN begun.after AS after`) } as CypherQuery<MigrationBegunParams, MigrationBegunRow, 'read', 'maybeOne'>))(["number"])

export type MigrationsDoneParams = Record<string, never>
export type MigrationsDoneRow = { readonly number: number }
/** The migrations that were applied. */
export const migrationsDone = ((ints: readonly string[]) => ({ name: 'migrationsDone', mode: 'read', returns: 'many', ints, text: onBoth(`MATCH (migration:Migration) RETURN migration.number AS number ORDER BY number`) } as CypherQuery<MigrationsDoneParams, MigrationsDoneRow, 'read', 'many'>))([])

export type FinishMigrationParams = { readonly number: number }
export type FinishMigrationRow = { readonly forgotten: number }
/** Deletes the progress of a data migration, once it is complete. */
export const finishMigration = ((ints: readonly string[]) => ({ name: 'finishMigration', mode: 'write', returns: 'one', ints, text: onBoth(`MATCH (begun:MigrationBegun {number: \$number})
DETACH DELETE begun
RETURN count(begun) AS forgotten`) } as CypherQuery<FinishMigrationParams, FinishMigrationRow, 'write', 'one'>))(["number"])

export type NoteMigrationParams = { readonly number: number; readonly name: string; readonly at: string }
export type NoteMigrationRow = { readonly number: number }
/** Records that a migration was applied. */
export const noteMigration = ((ints: readonly string[]) => ({ name: 'noteMigration', mode: 'write', returns: 'one', ints, text: onBoth(`MERGE (migration:Migration {number: \$number})
ON CREATE SET migration.name = \$name, migration.at = \$at
RETURN migration.number AS number`) } as CypherQuery<NoteMigrationParams, NoteMigrationRow, 'write', 'one'>))(["number"])

export type ReachMigrationParams = { readonly number: number; readonly after: string }
export type ReachMigrationRow = { readonly after: string }
/** Records how far a data migration got, so that the next start resumes there. */
export const reachMigration = ((ints: readonly string[]) => ({ name: 'reachMigration', mode: 'write', returns: 'one', ints, text: onBoth(`MERGE (begun:MigrationBegun {number: \$number})
SET begun.after = \$after
RETURN begun.after AS after`) } as CypherQuery<ReachMigrationParams, ReachMigrationRow, 'write', 'one'>))(["number"])

export const migrations = [
  {
    "number": 1,
    "name": "foundation",
    "data": null,
    "statements": {
      "neo4j": [
        "CREATE CONSTRAINT record_id IF NOT EXISTS FOR (n:Record) REQUIRE n.id IS UNIQUE",
        "CREATE CONSTRAINT write_id IF NOT EXISTS FOR (n:Write) REQUIRE n.id IS UNIQUE",
        "CREATE CONSTRAINT change_id IF NOT EXISTS FOR (n:Change) REQUIRE n.id IS UNIQUE",
        "CREATE CONSTRAINT change_seq IF NOT EXISTS FOR (n:Change) REQUIRE n.seq IS UNIQUE",
        "CREATE CONSTRAINT counter_id IF NOT EXISTS FOR (n:ChangeCounter) REQUIRE n.id IS UNIQUE",
        "CREATE INDEX record_canonical IF NOT EXISTS FOR (n:Record) ON (n.canonicalId)",
        "CREATE INDEX name_folded IF NOT EXISTS FOR (n:Name) ON (n.folded)",
        "CREATE INDEX source_url IF NOT EXISTS FOR (n:Source) ON (n.urlKey)",
        "CREATE INDEX source_archived_url IF NOT EXISTS FOR (n:Source) ON (n.archivedUrlKey)",
        "CREATE INDEX change_of_record IF NOT EXISTS FOR (n:Change) ON (n.recordId, n.seq)",
        "CREATE INDEX attribution_verification IF NOT EXISTS FOR (n:Attribution) ON (n.verification)",
        "CREATE INDEX evidence_verification IF NOT EXISTS FOR (n:Evidence) ON (n.verification)",
        "CREATE INDEX statement_key IF NOT EXISTS FOR (n:Statement) ON (n.key)",
        "CREATE INDEX actor_key IF NOT EXISTS FOR (n:Actor) ON (n.key)",
        "CREATE INDEX event_key IF NOT EXISTS FOR (n:Event) ON (n.key)",
        "CREATE INDEX source_key IF NOT EXISTS FOR (n:Source) ON (n.key)",
        "CREATE INDEX topic_key IF NOT EXISTS FOR (n:Topic) ON (n.key)",
        "CREATE INDEX place_key IF NOT EXISTS FOR (n:Place) ON (n.key)",
        "CREATE INDEX attribution_key IF NOT EXISTS FOR (n:Attribution) ON (n.key)",
        "CREATE INDEX evidence_key IF NOT EXISTS FOR (n:Evidence) ON (n.key)",
        "CREATE INDEX dispute_key IF NOT EXISTS FOR (n:Dispute) ON (n.key)",
        "CREATE INDEX statement_recorded IF NOT EXISTS FOR (n:Statement) ON (n.recordedKey)",
        "CREATE INDEX statement_span IF NOT EXISTS FOR (n:Statement) ON (n.span, n.key)",
        "CREATE INDEX statement_span_recorded IF NOT EXISTS FOR (n:Statement) ON (n.span, n.recordedKey)",
        "CREATE INDEX said_by_key IF NOT EXISTS FOR ()-[r:SAID_BY]-() ON (r.otherId, r.key)",
        "CREATE INDEX said_for_key IF NOT EXISTS FOR ()-[r:SAID_FOR]-() ON (r.otherId, r.key)",
        "CREATE INDEX against_key IF NOT EXISTS FOR ()-[r:AGAINST]-() ON (r.otherId, r.key)",
        "CREATE INDEX addressed_to_key IF NOT EXISTS FOR ()-[r:ADDRESSED_TO]-() ON (r.otherId, r.key)",
        "CREATE INDEX about_key IF NOT EXISTS FOR ()-[r:ABOUT]-() ON (r.otherId, r.key)",
        "CREATE INDEX mentions_key IF NOT EXISTS FOR ()-[r:MENTIONS]-() ON (r.otherId, r.key)",
        "CREATE INDEX made_at_key IF NOT EXISTS FOR ()-[r:MADE_AT]-() ON (r.otherId, r.key)",
        "CREATE INDEX reported_in_key IF NOT EXISTS FOR ()-[r:REPORTED_IN]-() ON (r.otherId, r.key)",
        "CREATE INDEX reports_key IF NOT EXISTS FOR ()-[r:REPORTS]-() ON (r.otherId, r.key)",
        "CREATE INDEX printed_in_key IF NOT EXISTS FOR ()-[r:PRINTED_IN]-() ON (r.otherId, r.key)",
        "CREATE INDEX published_by_key IF NOT EXISTS FOR ()-[r:PUBLISHED_BY]-() ON (r.otherId, r.key)",
        "CREATE INDEX copy_of_key IF NOT EXISTS FOR ()-[r:COPY_OF]-() ON (r.otherId, r.key)",
        "CREATE INDEX part_of_key IF NOT EXISTS FOR ()-[r:PART_OF]-() ON (r.otherId, r.key)",
        "CREATE INDEX follows_key IF NOT EXISTS FOR ()-[r:FOLLOWS]-() ON (r.otherId, r.key)",
        "CREATE INDEX held_at_key IF NOT EXISTS FOR ()-[r:HELD_AT]-() ON (r.otherId, r.key)",
        "CREATE INDEX has_participant_key IF NOT EXISTS FOR ()-[r:HAS_PARTICIPANT]-() ON (r.otherId, r.key)",
        "CREATE INDEX takes_part_as_key IF NOT EXISTS FOR ()-[r:TAKES_PART_AS]-() ON (r.otherId, r.key)",
        "CREATE INDEX takes_part_in_key IF NOT EXISTS FOR ()-[r:TAKES_PART_IN]-() ON (r.otherId, r.key)",
        "CREATE INDEX of_member_key IF NOT EXISTS FOR ()-[r:OF_MEMBER]-() ON (r.otherId, r.key)",
        "CREATE INDEX of_organisation_key IF NOT EXISTS FOR ()-[r:OF_ORGANISATION]-() ON (r.otherId, r.key)",
        "CREATE INDEX supports_key IF NOT EXISTS FOR ()-[r:SUPPORTS]-() ON (r.otherId, r.key)",
        "CREATE INDEX relates_from_key IF NOT EXISTS FOR ()-[r:RELATES_FROM]-() ON (r.otherId, r.key)",
        "CREATE INDEX relates_to_key IF NOT EXISTS FOR ()-[r:RELATES_TO]-() ON (r.otherId, r.key)",
        "CREATE INDEX holds_both_ways_key IF NOT EXISTS FOR ()-[r:HOLDS_BOTH_WAYS]-() ON (r.otherId, r.key)",
        "CREATE INDEX involves_key IF NOT EXISTS FOR ()-[r:INVOLVES]-() ON (r.otherId, r.key)",
        "CREATE INDEX said_by_span IF NOT EXISTS FOR ()-[r:SAID_BY]-() ON (r.otherId, r.span, r.key)",
        "CREATE INDEX said_for_span IF NOT EXISTS FOR ()-[r:SAID_FOR]-() ON (r.otherId, r.span, r.key)",
        "CREATE INDEX against_span IF NOT EXISTS FOR ()-[r:AGAINST]-() ON (r.otherId, r.span, r.key)",
        "CREATE INDEX addressed_to_span IF NOT EXISTS FOR ()-[r:ADDRESSED_TO]-() ON (r.otherId, r.span, r.key)",
        "CREATE INDEX about_span IF NOT EXISTS FOR ()-[r:ABOUT]-() ON (r.otherId, r.span, r.key)",
        "CREATE INDEX mentions_span IF NOT EXISTS FOR ()-[r:MENTIONS]-() ON (r.otherId, r.span, r.key)",
        "CREATE INDEX made_at_span IF NOT EXISTS FOR ()-[r:MADE_AT]-() ON (r.otherId, r.span, r.key)",
        "CREATE INDEX reported_in_span IF NOT EXISTS FOR ()-[r:REPORTED_IN]-() ON (r.otherId, r.span, r.key)",
        "CREATE FULLTEXT INDEX search IF NOT EXISTS FOR (n:Searchable) ON EACH [n.searchText] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}}",
        "CREATE FULLTEXT INDEX names IF NOT EXISTS FOR (n:Name) ON EACH [n.terms] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}}",
        "MERGE (counter:ChangeCounter {id: 'changes'}) ON CREATE SET counter.seq = 0"
      ],
      "embedded": [
        "CREATE INDEX record_id IF NOT EXISTS FOR (n:Record) ON (n.id)",
        "CREATE INDEX record_canonicalid IF NOT EXISTS FOR (n:Record) ON (n.canonicalId)",
        "CREATE INDEX write_id IF NOT EXISTS FOR (n:Write) ON (n.id)",
        "CREATE INDEX change_id IF NOT EXISTS FOR (n:Change) ON (n.id)",
        "CREATE INDEX change_seq IF NOT EXISTS FOR (n:Change) ON (n.seq)",
        "CREATE INDEX change_recordid IF NOT EXISTS FOR (n:Change) ON (n.recordId)",
        "CREATE INDEX changecounter_id IF NOT EXISTS FOR (n:ChangeCounter) ON (n.id)",
        "CREATE INDEX name_folded IF NOT EXISTS FOR (n:Name) ON (n.folded)",
        "CREATE INDEX source_url IF NOT EXISTS FOR (n:Source) ON (n.urlKey)",
        "CREATE INDEX source_archivedurlkey IF NOT EXISTS FOR (n:Source) ON (n.archivedUrlKey)",
        "CREATE INDEX attribution_verification IF NOT EXISTS FOR (n:Attribution) ON (n.verification)",
        "CREATE INDEX evidence_verification IF NOT EXISTS FOR (n:Evidence) ON (n.verification)",
        "MERGE (counter:ChangeCounter {id: 'changes'}) ON CREATE SET counter.seq = 0"
      ]
    }
  },
  {
    "number": 2,
    "name": "corrections",
    "data": null,
    "statements": {
      "neo4j": [
        "CREATE CONSTRAINT withdrawn_id IF NOT EXISTS FOR (n:Withdrawn) REQUIRE n.id IS UNIQUE",
        "CREATE INDEX withdrawn_with IF NOT EXISTS FOR (n:Withdrawn) ON (n.withdrawnWith)",
        "CREATE CONSTRAINT change_id IF NOT EXISTS FOR (n:Change) REQUIRE n.id IS UNIQUE",
        "CREATE CONSTRAINT judging_id IF NOT EXISTS FOR (n:Judging) REQUIRE n.id IS UNIQUE",
        "MERGE (judging:Judging {id: 'judging'})",
        "CREATE INDEX taken_from_key IF NOT EXISTS FOR ()-[r:TAKEN_FROM]-() ON (r.otherId, r.key)"
      ],
      "embedded": [
        "CREATE INDEX withdrawn_id IF NOT EXISTS FOR (n:Withdrawn) ON (n.id)",
        "CREATE INDEX withdrawn_withdrawnwith IF NOT EXISTS FOR (n:Withdrawn) ON (n.withdrawnWith)",
        "CREATE INDEX change_id IF NOT EXISTS FOR (n:Change) ON (n.id)",
        "CREATE INDEX judging_id IF NOT EXISTS FOR (n:Judging) ON (n.id)",
        "MERGE (judging:Judging {id: 'judging'})"
      ]
    }
  },
  {
    "number": 3,
    "name": "look-ups",
    "data": null,
    "statements": {
      "neo4j": [
        "CREATE FULLTEXT INDEX pages_about IF NOT EXISTS FOR (n:Actor) ON EACH [n.sameAs] OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}}",
        "CALL db.awaitIndexes(600)"
      ],
      "embedded": []
    }
  },
  {
    "number": 4,
    "name": "reversed-judgements",
    "data": null,
    "statements": {
      "neo4j": [
        "CREATE INDEX withdrawn_was IF NOT EXISTS FOR (n:Withdrawn) ON (n.was)"
      ],
      "embedded": [
        "CREATE INDEX withdrawn_was IF NOT EXISTS FOR (n:Withdrawn) ON (n.was)"
      ]
    }
  },
  {
    "number": 5,
    "name": "folding",
    "data": "folding",
    "statements": {
      "neo4j": [],
      "embedded": []
    }
  },
  {
    "number": 6,
    "name": "disputes",
    "data": "disputes",
    "statements": {
      "neo4j": [
        "CREATE INDEX involves_for_key IF NOT EXISTS FOR ()-[r:INVOLVES_FOR]-() ON (r.otherId, r.key)",
        "CREATE INDEX concerns_key IF NOT EXISTS FOR ()-[r:CONCERNS]-() ON (r.otherId, r.key)",
        "CALL db.awaitIndexes(600)"
      ],
      "embedded": []
    }
  },
  {
    "number": 7,
    "name": "search-words",
    "data": "folding",
    "statements": {
      "neo4j": [
        "CREATE INDEX name_terms IF NOT EXISTS FOR (n:Name) ON (n.terms)",
        "CREATE FULLTEXT INDEX name_words IF NOT EXISTS FOR (n:Name) ON EACH [n.words] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}}",
        "CALL db.awaitIndexes(600)"
      ],
      "embedded": [
        "DROP INDEX searchable_searchtext IF EXISTS",
        "DROP INDEX name_words IF EXISTS",
        "DROP INDEX name_terms_words IF EXISTS",
        "CREATE INDEX name_terms IF NOT EXISTS FOR (n:Name) ON (n.terms)"
      ]
    }
  },
  {
    "number": 8,
    "name": "search-index",
    "data": null,
    "statements": {
      "neo4j": [],
      "embedded": [
        "CREATE INDEX searchable_searchtext IF NOT EXISTS FOR (n:Searchable) ON (n.searchText) USING TEXT {tokenizer: 'standard'}",
        "CREATE INDEX name_words IF NOT EXISTS FOR (n:Name) ON (n.words) USING TEXT {tokenizer: 'standard'}",
        "CREATE INDEX name_terms_words IF NOT EXISTS FOR (n:Name) ON (n.terms) USING TEXT {tokenizer: 'standard'}"
      ]
    }
  },
  {
    "number": 9,
    "name": "links",
    "data": "links",
    "statements": {
      "neo4j": [
        "CREATE INDEX via_key IF NOT EXISTS FOR ()-[r:VIA]-() ON (r.otherId, r.key)",
        "CALL db.awaitIndexes(600)"
      ],
      "embedded": []
    }
  },
  {
    "number": 10,
    "name": "mark-of-statements",
    "data": "folding",
    "statements": {
      "neo4j": [
        "DROP INDEX statements IF EXISTS"
      ],
      "embedded": []
    }
  },
  {
    "number": 11,
    "name": "copies-in-the-log",
    "data": "copies",
    "statements": {
      "neo4j": [],
      "embedded": []
    }
  },
  {
    "number": 12,
    "name": "running-backups",
    "data": null,
    "statements": {
      "neo4j": [
        "CREATE CONSTRAINT running_backup_id IF NOT EXISTS FOR (n:RunningBackup) REQUIRE n.id IS UNIQUE",
        "CREATE INDEX written_meanwhile IF NOT EXISTS FOR (n:WrittenMeanwhile) ON (n.backup, n.number)"
      ],
      "embedded": []
    }
  },
  {
    "number": 13,
    "name": "said-in",
    "data": "dates",
    "statements": {
      "neo4j": [],
      "embedded": []
    }
  },
  {
    "number": 14,
    "name": "copies-to-speakers",
    "data": "dates",
    "statements": {
      "neo4j": [
        "CREATE INDEX said_by_counted IF NOT EXISTS FOR ()-[r:SAID_BY]-() ON (r.otherId, r.type, r.saidIn)",
        "CALL db.awaitIndexes(600)"
      ],
      "embedded": []
    }
  },
  {
    "number": 15,
    "name": "assessments",
    "data": null,
    "statements": {
      "neo4j": [
        "CREATE INDEX assessment_key IF NOT EXISTS FOR (n:Assessment) ON (n.key)",
        "CREATE INDEX rating_scale_key IF NOT EXISTS FOR (n:RatingScale) ON (n.key)",
        "CREATE INDEX assesses_key IF NOT EXISTS FOR ()-[r:ASSESSES]-() ON (r.otherId, r.key)",
        "CREATE INDEX assessed_by_key IF NOT EXISTS FOR ()-[r:ASSESSED_BY]-() ON (r.otherId, r.key)",
        "CREATE INDEX has_assessor_key IF NOT EXISTS FOR ()-[r:HAS_ASSESSOR]-() ON (r.otherId, r.key)",
        "CREATE INDEX has_assessor_span IF NOT EXISTS FOR ()-[r:HAS_ASSESSOR]-() ON (r.otherId, r.span, r.key)",
        "CALL db.awaitIndexes(600)"
      ],
      "embedded": []
    }
  },
  {
    "number": 16,
    "name": "time-of-memberships",
    "data": "offices",
    "statements": {
      "neo4j": [],
      "embedded": []
    }
  },
  {
    "number": 17,
    "name": "shared-texts",
    "data": null,
    "statements": {
      "neo4j": [
        "CREATE INDEX source_shared_text IF NOT EXISTS FOR (n:Source) ON (n.sharedTextId)",
        "CREATE INDEX source_sketch IF NOT EXISTS FOR (n:Source) ON (n.id, n.textSketch)",
        "CALL db.awaitIndexes(600)"
      ],
      "embedded": [
        "CREATE INDEX source_sharedtextid IF NOT EXISTS FOR (n:Source) ON (n.sharedTextId)"
      ]
    }
  },
  {
    "number": 18,
    "name": "grades-and-candidates",
    "data": null,
    "statements": {
      "neo4j": [
        "CREATE INDEX reliability_grade_key IF NOT EXISTS FOR (n:ReliabilityGrade) ON (n.key)",
        "CREATE INDEX grades_key IF NOT EXISTS FOR ()-[r:GRADES]-() ON (r.otherId, r.key)",
        "CREATE INDEX graded_by_key IF NOT EXISTS FOR ()-[r:GRADED_BY]-() ON (r.otherId, r.key)",
        "CREATE INDEX statement_candidates IF NOT EXISTS FOR (n:Statement) ON (n.candidateCount)",
        "CALL db.awaitIndexes(600)"
      ],
      "embedded": []
    }
  },
  {
    "number": 19,
    "name": "translations",
    "data": null,
    "statements": {
      "neo4j": [
        "CREATE INDEX attribution_version IF NOT EXISTS FOR (n:Attribution) ON (n.bundleVersion)",
        "CALL db.awaitIndexes(600)"
      ],
      "embedded": []
    }
  }
] as const
