// Each dated membership has the bounds of the time in which it was held, by which memberships at a date are found.
// @data offices
