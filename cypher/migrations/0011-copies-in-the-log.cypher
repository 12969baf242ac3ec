// The log entry of a creation no longer has a copy of what it wrote, and erased content is marked as erased.
// @data copies
