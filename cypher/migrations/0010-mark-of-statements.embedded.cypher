// The embedded engine has a single index of search texts.
