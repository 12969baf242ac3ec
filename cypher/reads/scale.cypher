// A scale of ratings.
// @concept RatingScale  @row RatingScaleRow  @kinds scale
// @needs words content

// Who mapped its words.
// @neighbour mappedBy  @to Actor  @required
(this)-[link:MAPPED_BY]->(other:Actor)
