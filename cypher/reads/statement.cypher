// A single act of saying something.
// @concept Statement  @row StatementRow  @kinds statement
// @needs firstReported firstReportedId
// @needs retractedBy retractedById
// @needs quotes reports

// The actors who said it, each in the role they held.
// @neighbours speakers  @to Actor  @order link.position  @link id=link.speakerId role=link.role onBehalfOfId=link.onBehalfOfId
(this)-[link:SAID_BY]->(other:Actor)

// The actors whom its speakers spoke for.
// @neighbours principals  @to Actor
(this)-[link:SAID_FOR]->(other:Actor)

// The actors whom it was said to.
// @neighbours addressedTo  @to Actor  @order link.position
(this)-[link:ADDRESSED_TO]->(other:Actor)

// The actors whom it is aimed at.
// @neighbours against  @to Actor  @order link.position
(this)-[link:AGAINST]->(other:Actor)

// What it is about.
// @neighbours about  @to Entity  @order link.position
(this)-[link:ABOUT]->(other:Entity)

// What else it mentions.
// @neighbours mentions  @to Entity  @order link.position
(this)-[link:MENTIONS]->(other:Entity)

// The event at which it was said.
// @neighbour madeAt  @to Event
(this)-[link:MADE_AT]->(other:Event)

// Its first hundred reports, by id, from which its quotations are read.
// @neighbours reports  @to Attribution  @order link.key
(this)<-[link:REPORTS]-(other:Attribution)

// Its reports.
// @page attributions  @of Attribution  @along REPORTS

// Other statements that it bears on, or that bear on it.
// @page relations  @of StatementRelation  @along RELATES_FROM|RELATES_TO|HOLDS_BOTH_WAYS

// Only statements with these ids.
// @condition ids string[]
this.id IN $ids

// @condition types string[]
this.type IN $types

// @condition dateBasis string[]
this.saidAtBasis IN $dateBasis

// @condition minIndependentSources int
this.independentSources >= $minIndependentSources

// @condition dated boolean
(this.saidFrom IS NOT NULL) = $dated

// @condition saidFrom float
// @also saidUntil float
// @also undatedToo boolean
(($undatedToo AND this.saidFrom IS NULL) OR (this.saidUntil >= $saidFrom AND this.saidFrom <= $saidUntil))

// @condition saidWithinFrom float
// @also saidWithinUntil float
// @also undatedToo boolean
(($undatedToo AND this.saidFrom IS NULL) OR (this.saidFrom >= $saidWithinFrom AND this.saidUntil <= $saidWithinUntil))

// Ids are compared with the relationship's own otherId, so that no node is read. Each relationship has a name of its
// own, because Neo4j 5.26 takes equal names in several EXISTS of one WHERE for the same variable.
// @condition speakers string[]
EXISTS { MATCH (this)-[saidBy:SAID_BY]->() WHERE saidBy.otherId IN $speakers }

// @condition roles string[]
EXISTS { MATCH (this)-[inRole:SAID_BY]->() WHERE toLower(inRole.role) IN $roles }

// @condition onBehalfOf string[]
EXISTS { MATCH (this)-[saidFor:SAID_FOR]->() WHERE saidFor.otherId IN $onBehalfOf }

// @condition voiceOf string[]
EXISTS { MATCH (this)-[voiced:SAID_BY|SAID_FOR]->() WHERE voiced.otherId IN $voiceOf }

// @condition against string[]
EXISTS { MATCH (this)-[aimed:AGAINST]->() WHERE aimed.otherId IN $against }

// @condition addressedTo string[]
EXISTS { MATCH (this)-[addressed:ADDRESSED_TO]->() WHERE addressed.otherId IN $addressedTo }

// @condition about string[]
EXISTS { MATCH (this)-[concerns:ABOUT]->() WHERE concerns.otherId IN $about }

// @condition mentions string[]
EXISTS { MATCH (this)-[named:MENTIONS]->() WHERE named.otherId IN $mentions }

// @condition reportedByAll string[]
COUNT { MATCH (this)-[reported:REPORTED_IN]->() WHERE reported.otherId IN $reportedByAll } = size($reportedByAll)

// @condition disputed boolean
$disputed = EXISTS { MATCH (this)<-[:RELATES_FROM|RELATES_TO]-(relation:StatementRelation) WHERE relation.clash = 'SPEAKERS' }

// Reported by a single attribution that meets all of the attribution's conditions.
// @condition attribution AttributionConditions
EXISTS { MATCH (this)<-[:REPORTS]-(attribution:Attribution)-[:PRINTED_IN]->(source:Source) WHERE <conditions of attribution> }
