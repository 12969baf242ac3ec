// A single act of saying something.
// @concept Statement  @row StatementRow  @kinds statement
// @needs firstReported firstReportedId
// @needs corroboration firstReportedId
// @needs retractedBy retractedById
// @needs quotes reports
// @copies SAID_BY type saidIn
// @needs speakers.offices id

// The actors who said it, each in the role they held.
// @neighbours speakers  @to Actor  @order link.position  @link id=link.speakerId role=link.role onBehalfOfId=link.onBehalfOfId
(this)-[link:SAID_BY]->(other:Actor)

// The actors who may have said it, where that is not certain; on behalf of nobody, as far as is known.
// @neighbours candidates  @to Actor  @order link.position  @link id=link.speakerId role=link.role onBehalfOfId=link.onBehalfOfId likelihood=link.likelihood basis=link.basis
(this)-[link:MAY_BE_SAID_BY]->(other:Actor)

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

// Published verdicts on it.
// @page assessments  @of Assessment  @along ASSESSES

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

// @condition atEvents string[]
EXISTS { MATCH (this)-[held:ABOUT|MADE_AT]->() WHERE held.otherId IN $atEvents }

// @condition aboutPlaces string[]
EXISTS { MATCH (this)-[situated:ABOUT]->() WHERE situated.otherId IN $aboutPlaces }

// @condition mentions string[]
EXISTS { MATCH (this)-[named:MENTIONS]->() WHERE named.otherId IN $mentions }

// @condition madeAt string[]
EXISTS { MATCH (this)-[held:MADE_AT]->() WHERE held.otherId IN $madeAt }

// @condition reportedByAll string[]
COUNT { MATCH (this)-[reported:REPORTED_IN]->() WHERE reported.otherId IN $reportedByAll } = size($reportedByAll)

// @condition disputed boolean
$disputed = EXISTS { MATCH (this)<-[:RELATES_FROM|RELATES_TO]-(relation:StatementRelation) WHERE relation.clash = 'SPEAKERS' }

// @condition assessedBy string[]
EXISTS { MATCH (this)-[assessed:HAS_ASSESSOR]->() WHERE assessed.otherId IN $assessedBy }

// @condition hasAssessment boolean
$hasAssessment = EXISTS { MATCH (this)-[:HAS_ASSESSOR]->() }

// What a group of statements has in common. Each is met besides what was asked for, which may be about the same relation.
// @condition ofSpeaker string[]
EXISTS { MATCH (this)-[spoken:SAID_BY]->() WHERE spoken.otherId IN $ofSpeaker }

// @condition ofPrincipal string[]
EXISTS { MATCH (this)-[spokenFor:SAID_FOR]->() WHERE spokenFor.otherId IN $ofPrincipal }

// @condition ofSubject string[]
EXISTS { MATCH (this)-[treats:ABOUT]->() WHERE treats.otherId IN $ofSubject }

// @condition ofType string
this.type = $ofType

// @condition ofForm string
this.form = $ofForm

// @condition ofPublisher string[]
EXISTS { MATCH (this)-[:REPORTED_IN]->(:Source)-[issued:PUBLISHED_BY]->() WHERE issued.otherId IN $ofPublisher }

// @condition ofVerification string
EXISTS { MATCH (this)<-[:REPORTS]-(checked:Attribution) WHERE checked.verification = $ofVerification }

// @condition ofDaysFrom float
// @also ofDaysUntil float
(this.saidFrom >= $ofDaysFrom AND this.saidUntil <= $ofDaysUntil)

// What statements are grouped by. Whoever was merged is named by the canonical record.
// @key speaker
[(this)-[:SAID_BY]->(speaker:Actor) | speaker.canonicalId]

// @key principal
[(this)-[:SAID_FOR]->(principal:Actor) | principal.canonicalId]

// @key subject
[(this)-[:ABOUT]->(subject:Entity) | subject.canonicalId]

// @key type
this.type

// @key form
this.form

// @key publisher
[(this)-[:REPORTED_IN]->(:Source)-[:PUBLISHED_BY]->(publisher:Organisation) | publisher.canonicalId]

// @key verification
[(this)<-[:REPORTS]-(report:Attribution) | report.verification]

// The day, month or year that all of its date is in, whichever is the shortest, and what that begins with: a date that is less
// precise is given as it is.
// @key day
this.saidIn

// @key month
left(this.saidIn, 7)

// @key year
left(this.saidIn, 4)

// Reported by a single attribution that meets all of the attribution's conditions.
// @condition attribution AttributionConditions
EXISTS { MATCH (this)<-[:REPORTS]-(attribution:Attribution)-[:PRINTED_IN]->(source:Source) WHERE <conditions of attribution> }
