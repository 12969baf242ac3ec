// A judgement of two actors, or of two sources: whether they are the same, or copies.
// @concept Judgement  @row JudgementRow  @kinds judgement

// The actors that were judged, as they resolve now.
// @neighbours actors  @to Actor  @order other.id
(this)-[link:JUDGES]->(other:Actor)

// The sources that were judged.
// @neighbours sources  @to Source  @order other.id
(this)-[link:JUDGES]->(other:Source)
