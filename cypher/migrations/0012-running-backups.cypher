// Backups that are being taken, and the notes of what was written in the meantime, which each of them reads in order.
CREATE CONSTRAINT running_backup_id IF NOT EXISTS FOR (n:RunningBackup) REQUIRE n.id IS UNIQUE;
CREATE INDEX written_meanwhile IF NOT EXISTS FOR (n:WrittenMeanwhile) ON (n.backup, n.number);
