// The embedded engine has no indexes of relationships, and sorts what it lists.
