// Somebody's judgement that two actors are the same, or are not.
// @concept Judgement  @row JudgementRow  @kinds judgement
