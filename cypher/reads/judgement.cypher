// A judgement that two actors are the same, or that they are not.
// @concept Judgement  @row JudgementRow  @kinds judgement
