// The embedded engine searches without an index.
