// Whether an actor meets $filter.
($filter.kinds IS NULL OR (actor:Person AND 'PERSON' IN $filter.kinds) OR (actor:Organisation AND 'ORGANISATION' IN $filter.kinds) OR (actor:Group AND 'GROUP' IN $filter.kinds))
AND ($filter.organisationKinds IS NULL OR actor.organisationKind IN $filter.organisationKinds)
AND ($filter.countries IS NULL OR actor.country IN $filter.countries)
