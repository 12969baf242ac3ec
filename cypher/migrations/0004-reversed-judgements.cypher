// Reversed judgements are looked up among all withdrawn records.
CREATE INDEX withdrawn_was IF NOT EXISTS FOR (n:Withdrawn) ON (n.was);
