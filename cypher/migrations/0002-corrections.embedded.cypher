// The embedded engine only has indexes of single node properties.
CREATE INDEX withdrawn_id IF NOT EXISTS FOR (n:Withdrawn) ON (n.id);
CREATE INDEX withdrawn_withdrawnwith IF NOT EXISTS FOR (n:Withdrawn) ON (n.withdrawnWith);
CREATE INDEX change_id IF NOT EXISTS FOR (n:Change) ON (n.id);
CREATE INDEX judging_id IF NOT EXISTS FOR (n:Judging) ON (n.id);
MERGE (judging:Judging {id: 'judging'});
