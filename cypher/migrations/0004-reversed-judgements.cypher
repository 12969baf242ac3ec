// Reversed judgements are looked for among all that was withdrawn.
CREATE INDEX withdrawn_was IF NOT EXISTS FOR (n:Withdrawn) ON (n.was);
