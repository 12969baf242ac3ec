// Whether a relation between two statements meets $filter.
($filter.types IS NULL OR relation.relationType IN $filter.types)
AND ($filter.clash IS NULL OR relation.clash IN $filter.clash)
AND ($filter.certainty IS NULL OR relation.certainty IN $filter.certainty)
AND ($filter.involving IS NULL OR EXISTS { MATCH (relation)-[has:INVOLVES]->() WHERE has.otherId IN $filter.involving })
AND ($filter.between IS NULL
  OR (EXISTS { MATCH (relation)-[:RELATES_FROM]->()-[fromOne:SAID_BY]->() WHERE fromOne.otherId IN $filter.between }
    AND EXISTS { MATCH (relation)-[:RELATES_TO]->()-[toOther:SAID_BY]->() WHERE toOther.otherId IN $filter.betweenOther })
  OR (EXISTS { MATCH (relation)-[:RELATES_TO]->()-[toOne:SAID_BY]->() WHERE toOne.otherId IN $filter.between }
    AND EXISTS { MATCH (relation)-[:RELATES_FROM]->()-[fromOther:SAID_BY]->() WHERE fromOther.otherId IN $filter.betweenOther }))
AND ($filter.voiceOf IS NULL OR EXISTS { MATCH (relation)-[voiced:INVOLVES|INVOLVES_FOR]->() WHERE voiced.otherId IN $filter.voiceOf })
AND ($filter.about IS NULL OR EXISTS { MATCH (relation)-[about:CONCERNS]->() WHERE about.otherId IN $filter.about })
AND ($filter.saidFrom IS NULL OR EXISTS {
  MATCH (relation)-[:RELATES_FROM|RELATES_TO]->(statement:Statement)
  WHERE statement.saidUntil >= $filter.saidFrom AND statement.saidFrom <= $filter.saidUntil
})
AND CASE WHEN $filter.sameSpeaker IS NULL THEN true ELSE $filter.sameSpeaker = EXISTS {
  MATCH (one)<-[:SAID_BY]-()<-[:RELATES_FROM]-(relation)-[:RELATES_TO]->()-[:SAID_BY]->(other)
  WHERE one.canonicalId = other.canonicalId
} END
