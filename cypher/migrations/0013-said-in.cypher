// Each dated statement has the day, month or year that it was certainly said in, by which statements are grouped.
// @data dates
