// The embedded engine only has indexes of single node properties; relationships are expanded from their parent.
CREATE INDEX record_id IF NOT EXISTS FOR (n:Record) ON (n.id);
CREATE INDEX record_canonicalid IF NOT EXISTS FOR (n:Record) ON (n.canonicalId);
CREATE INDEX write_id IF NOT EXISTS FOR (n:Write) ON (n.id);
CREATE INDEX change_id IF NOT EXISTS FOR (n:Change) ON (n.id);
CREATE INDEX change_seq IF NOT EXISTS FOR (n:Change) ON (n.seq);
CREATE INDEX change_recordid IF NOT EXISTS FOR (n:Change) ON (n.recordId);
CREATE INDEX changecounter_id IF NOT EXISTS FOR (n:ChangeCounter) ON (n.id);
CREATE INDEX name_folded IF NOT EXISTS FOR (n:Name) ON (n.folded);
CREATE INDEX source_url IF NOT EXISTS FOR (n:Source) ON (n.urlKey);
CREATE INDEX source_archivedurlkey IF NOT EXISTS FOR (n:Source) ON (n.archivedUrlKey);
CREATE INDEX attribution_verification IF NOT EXISTS FOR (n:Attribution) ON (n.verification);
CREATE INDEX evidence_verification IF NOT EXISTS FOR (n:Evidence) ON (n.verification);
MERGE (counter:ChangeCounter {id: 'changes'}) ON CREATE SET counter.seq = 0;
