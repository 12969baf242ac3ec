// The embedded engine looks through the reports.
