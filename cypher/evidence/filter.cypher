// Whether a piece of evidence meets $filter.
($filter.verification IS NULL OR evidence.verification IN $filter.verification)
