// The embedded engine's index of words parts them where they are no letters and digits, and leaves none out.
CREATE INDEX searchable_searchtext IF NOT EXISTS FOR (n:Searchable) ON (n.searchText) USING TEXT {tokenizer: 'standard'};
CREATE INDEX name_words IF NOT EXISTS FOR (n:Name) ON (n.words) USING TEXT {tokenizer: 'standard'};
CREATE INDEX name_terms_words IF NOT EXISTS FOR (n:Name) ON (n.terms) USING TEXT {tokenizer: 'standard'};
