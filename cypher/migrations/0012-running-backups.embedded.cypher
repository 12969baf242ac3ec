// The embedded engine looks through the few backups and notes that there are.
