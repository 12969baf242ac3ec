// A judgement of two actors, or of two sources: whether they are the same, or copies.
// @concept Judgement  @row JudgementRow  @kinds judgement
