// The embedded engine does this search without an index.
