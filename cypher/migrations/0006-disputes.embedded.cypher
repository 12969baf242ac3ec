// The embedded engine expands relationships from their parent, without an index.
