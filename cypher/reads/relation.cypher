// A judgement that links two statements.
// @concept StatementRelation  @row RelationRow  @kinds relation
// @needs receipts receiptIds

// The statement that bears on the other one.
// @neighbour from  @to Statement  @required
(this)-[link:RELATES_FROM]->(other:Statement)

// The statement that it bears on.
// @neighbour to  @to Statement  @required
(this)-[link:RELATES_TO]->(other:Statement)

// @condition types string[]
this.relationType IN $types

// @condition clash string[]
this.clash IN $clash

// @condition certainty string[]
this.certainty IN $certainty

// @condition involving string[]
EXISTS { MATCH (this)-[has:INVOLVES]->() WHERE has.otherId IN $involving }

// One actor said one side, and the other actor the other side.
// @condition between string[]
// @also betweenOther string[]
((EXISTS { MATCH (this)-[:RELATES_FROM]->()-[fromOne:SAID_BY]->() WHERE fromOne.otherId IN $between }
    AND EXISTS { MATCH (this)-[:RELATES_TO]->()-[toOther:SAID_BY]->() WHERE toOther.otherId IN $betweenOther })
  OR (EXISTS { MATCH (this)-[:RELATES_TO]->()-[toOne:SAID_BY]->() WHERE toOne.otherId IN $between }
    AND EXISTS { MATCH (this)-[:RELATES_FROM]->()-[fromOther:SAID_BY]->() WHERE fromOther.otherId IN $betweenOther }))

// @condition voiceOf string[]
EXISTS { MATCH (this)-[voiced:INVOLVES|INVOLVES_FOR]->() WHERE voiced.otherId IN $voiceOf }

// @condition about string[]
EXISTS { MATCH (this)-[about:CONCERNS]->() WHERE about.otherId IN $about }

// @condition saidFrom float
// @also saidUntil float
EXISTS {
  MATCH (this)-[:RELATES_FROM|RELATES_TO]->(statement:Statement)
  WHERE statement.saidUntil >= $saidFrom AND statement.saidFrom <= $saidUntil
}

// @condition saidWithinFrom float
// @also saidWithinUntil float
EXISTS {
  MATCH (this)-[:RELATES_FROM|RELATES_TO]->(statement:Statement)
  WHERE statement.saidFrom >= $saidWithinFrom AND statement.saidUntil <= $saidWithinUntil
}

// Both patterns begin at the relation, because the embedded engine begins where a pattern does and would otherwise scan
// all actors.
// @condition sameSpeaker boolean
$sameSpeaker = EXISTS {
  MATCH (this)-[:RELATES_FROM]->(:Statement)-[:SAID_BY]->(one)
  MATCH (this)-[:RELATES_TO]->(:Statement)-[:SAID_BY]->(other)
  WHERE one.canonicalId = other.canonicalId
}
