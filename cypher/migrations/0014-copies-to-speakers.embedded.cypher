// The embedded engine has no indexes of relationships.
