// Whether a participation meets $filter.
($filter.roles IS NULL OR participation.role IN $filter.roles)
