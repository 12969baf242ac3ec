// A subject that statements are about.
// @concept Topic  @row TopicRow  @kinds topic

// @page statements  @of Statement  @along ABOUT
