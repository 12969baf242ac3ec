// The embedded engine's full-text index splits words at anything but letters and digits, and has no stop words.
CREATE INDEX searchable_searchtext IF NOT EXISTS FOR (n:Searchable) ON (n.searchText) USING TEXT {tokenizer: 'standard'};
CREATE INDEX name_words IF NOT EXISTS FOR (n:Name) ON (n.words) USING TEXT {tokenizer: 'standard'};
CREATE INDEX name_terms_words IF NOT EXISTS FOR (n:Name) ON (n.terms) USING TEXT {tokenizer: 'standard'};
