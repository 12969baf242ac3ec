// A person, an organisation or a group.
// @concept Actor  @row ActorRow  @kinds person|organisation|group

// The organisation that it is part of. Read along INSIDE, because groups have no PART_OF: only organisations are listed
// as parts.
// @neighbour partOf  @to Actor
(this)-[link:INSIDE]->(other:Organisation) WHERE other.id = this.partOfId

// @page statements  @of Statement  @along SAID_BY

// @page statementsOnBehalf  @of Statement  @along SAID_FOR

// @page statementsAgainst  @of Statement  @along AGAINST

// @page statementsAbout  @of Statement  @along ABOUT

// @page statementsAddressed  @of Statement  @along ADDRESSED_TO

// @page statementsMentioning  @of Statement  @along MENTIONS

// Said by or for the actor and everyone inside it, at any depth: parts, groups and members, at most 500 of them. Since
// merged actors are one, a chain continues from all of their ids; it may pass through two merged actors at most.
// @page voice  @of Statement  @along SAID_BY|SAID_FOR  @members
MATCH (same:Record {canonicalId: this.canonicalId})
MATCH (same)<-[:INSIDE*0..8]-(inner:Actor)
WITH DISTINCT inner.canonicalId AS innerId LIMIT 500
MATCH (twin:Record {canonicalId: innerId})
MATCH (twin)<-[:INSIDE*0..8]-(further:Actor)
WITH DISTINCT further.canonicalId AS furtherId LIMIT 500
MATCH (member:Record {canonicalId: furtherId})
WITH member LIMIT 500

// @page reportsVia  @of Attribution  @along VIA

// @page participations  @of Participation  @along TAKES_PART_AS

// The groups inside it, which are few.
// @page groups  @of Actor  @path
(member)<-[:INSIDE]-(this:Group)

// @page memberships  @of Membership  @along OF_MEMBER

// The verdicts that it published on statements.
// @page assessments  @of Assessment  @along ASSESSED_BY

// The grades that it gave to publishers, and those that it was given as one.
// @page gradesGiven  @of ReliabilityGrade  @along GRADED_BY

// @page grades  @of ReliabilityGrade  @along GRADES

// What was judged of it: which actors are the same, and which are not.
// @page judgements  @of Judgement  @path  @by id
(member)<-[:JUDGES]-(this:Judgement)

// @page disputes  @of StatementRelation  @along INVOLVES

// Merged actors are listed once, as the canonical one: at its own place if it is a part itself, or else at that of the
// first of them.
// @page parts  @of Actor  @along PART_OF
(this.id = this.canonicalId OR NOT EXISTS {
  MATCH (same:Record {canonicalId: this.canonicalId})-[another:PART_OF]->(whole)
  WHERE (same.id = this.canonicalId OR another.key < link.key) AND whole.canonicalId = member.canonicalId
})

// @page members  @of Membership  @along OF_ORGANISATION

// @page published  @of Source  @along PUBLISHED_BY

// @condition kinds string[]
((this:Person AND 'PERSON' IN $kinds) OR (this:Organisation AND 'ORGANISATION' IN $kinds) OR (this:Group AND 'GROUP' IN $kinds))

// @condition organisationKinds string[]
this.organisationKind IN $organisationKinds

// @condition countries string[]
this.country IN $countries
