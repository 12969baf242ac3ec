/**
 * The most database hits of the texts that questions are composed into, on a graph where a speaker has 11 thousand statements
 * and every other hub a thousand neighbours: what was measured, and 15 % more. None may grow with the graph; where one grows
 * with something else, it says so.
 */

/**
 * A page of 21 whole records, wherever it begins, over all dates or a walk for each class of them. Two hits of three are
 * properties of the rows (CacheProperties and Projection), the others an entry of the relationship's index and a label each.
 */
export const pages = {
  // Whoever else is inside the organisation is looked at, 1,010 parts and a member.
  'Actor.groups': 4_700,
  'Source.evidence': 400,
  // The speaker is two merged records, each of which is walked, for each class of dates.
  'Actor.statements': 650,
  'Actor.statementsOnBehalf': 450,
  'Actor.statementsAgainst': 450,
  'Actor.statementsAddressed': 450,
  // 500 voices: to find them takes 3,700, the rest are two walks of each, for each class of dates.
  'Actor.voice': 11_000,
  'Actor.participations': 260,
  'Actor.memberships': 310,
  'Actor.assessments': 350,
  'Actor.gradesGiven': 300,
  'Actor.grades': 300,
  // No index orders these few: all of them are read.
  'Actor.judgements': 640,
  'Statement.assessments': 350,
  'Actor.disputes': 350,
  // Of each it is looked up whether another that is the same stands before it.
  'Actor.parts': 380,
  'Actor.members': 300,
  'Actor.published': 690,
  'Event.statements': 500,
  'Event.participants': 250,
  'Event.parts': 490,
  // There is one.
  'Event.precededBy': 34,
  'Event.followedBy': 490,
  'Place.events': 490,
  'Source.attributions': 760,
  'Actor.reportsVia': 690,
  'Source.reportsVia': 690,
  'Source.statements': 450,
  'Source.copies': 690,
  'Source.judgements': 640,
  'Statement.attributions': 760,
  'Statement.relations': 420,
  'Statement.relations RELATES_FROM|HOLDS_BOTH_WAYS': 370,
  'Statement.relations RELATES_TO|HOLDS_BOTH_WAYS': 370,
  'all of Actor': 340,
  'all of Assessment': 340,
  'all of ReliabilityGrade': 270,
  // There is one.
  'all of RatingScale': 12,
  'all of Attribution': 730,
  'all of Dispute': 300,
  'all of Event': 460,
  'all of Evidence': 370,
  // There is one.
  'all of Place': 12,
  'all of Source': 660,
  'all of Statement': 470,
  // There is one.
  'all of Topic': 11,
  'Statement from SAID_BY': 650,
  'Statement from SAID_BY|SAID_FOR': 460,
  'Statement from ABOUT': 450,
  'Statement from MENTIONS': 450,
  'Statement from REPORTED_IN': 450,
  'Attribution from PRINTED_IN': 760,
  'StatementRelation from INVOLVES': 340,
  'StatementRelation from INVOLVES|INVOLVES_FOR': 350,
  'StatementRelation from CONCERNS': 330,
  'Event from HAS_PARTICIPANT': 500,
  'Event from HELD_AT': 500,
  'Event from PART_OF': 500,
  'Source from PUBLISHED_BY': 690,
}

/**
 * A page that a filter leaves empty. It reads 1,000 records of each walk, each with what the filter asks about, and 1,000
 * entries of the index once more for where it stops. Most hits expand to what the filter is about: Expand(All).
 */
export const filtered = {
  'Actor.groups': 4_700,
  'Source.evidence': 4_700,
  'Actor.statements': 27_000,
  'Actor.statementsOnBehalf': 25_000,
  'Actor.statementsAgainst': 18_000,
  'Actor.statementsAddressed': 21_000,
  // 1,000 walks, of which none reads its bound: 12 thousand statements in all.
  'Actor.voice': 71_000,
  'Actor.participations': 4_700,
  // Both ends, and both speakers.
  'Actor.disputes': 37_000,
  'Actor.published': 4_700,
  // Two relations, for each class of dates.
  'Event.statements': 37_000,
  'Event.participants': 4_700,
  'Event.parts': 12_000,
  // No index orders these few: all of them are read.
  'Event.precededBy': 2_400,
  'Event.followedBy': 12_000,
  'Place.events': 12_000,
  'Source.attributions': 8_600,
  'Actor.reportsVia': 10_000,
  'Source.reportsVia': 10_000,
  'Source.statements': 21_000,
  'Source.copies': 4_700,
  'Statement.attributions': 4_100,
  'Statement.relations': 120_000,
  'Statement.relations RELATES_FROM|HOLDS_BOTH_WAYS': 76_000,
  'Statement.relations RELATES_TO|HOLDS_BOTH_WAYS': 76_000,
  'all of Actor': 3_500,
  'all of Attribution': 8_100,
  'all of Dispute': 36_000,
  'all of Event': 13_000,
  'all of Evidence': 3_500,
  'all of Source': 3_500,
  'all of Statement': 26_000,
  'Statement from SAID_BY': 27_000,
  'Statement from SAID_BY|SAID_FOR': 25_000,
  'Statement from ABOUT': 21_000,
  'Statement from MENTIONS': 17_000,
  'Statement from REPORTED_IN': 21_000,
  'Attribution from PRINTED_IN': 8_600,
  'StatementRelation from INVOLVES': 37_000,
  'StatementRelation from INVOLVES|INVOLVES_FOR': 37_000,
  'StatementRelation from CONCERNS': 37_000,
  'Event from HAS_PARTICIPANT': 12_000,
  'Event from HELD_AT': 12_000,
  'Event from PART_OF': 12_000,
  'Source from PUBLISHED_BY': 4_700,
}

/** How many relate to a record. The engine itself keeps this count of a node: nothing that relates is read. */
export const degree = 11

/**
 * A filtered count, or one along several relations. It reads 10,001 records of a walk, or all there are, each with what the
 * filter asks about: here Projection has the hits of its expansions.
 */
export const counts = {
  'Actor.groups': 4_700,
  'Source.evidence': 3_500,
  'Actor.statements': 170_000,
  'Actor.statementsOnBehalf': 41_000,
  'Actor.statementsAgainst': 35_000,
  'Actor.statementsAddressed': 37_000,
  // All that 500 voices said.
  'Actor.voice': 210_000,
  'Actor.participations': 3_500,
  'Actor.judgements': 400,
  'Actor.disputes': 74_000,
  'Actor.parts': 4_700,
  'Actor.published': 3_500,
  'Event.statements': 72_000,
  'Event.participants': 3_500,
  'Event.parts': 12_000,
  'Event.precededBy': 2_400,
  'Event.followedBy': 12_000,
  'Place.events': 12_000,
  'Source.attributions': 19_000,
  'Actor.reportsVia': 22_000,
  'Source.reportsVia': 22_000,
  'Source.statements': 37_000,
  'Source.copies': 3_500,
  'Source.judgements': 400,
  'Statement.attributions': 4_100,
  'Statement.relations': 120_000,
  'Statement.relations RELATES_FROM|HOLDS_BOTH_WAYS': 77_000,
  'Statement.relations RELATES_TO|HOLDS_BOTH_WAYS': 77_000,
  'all of Actor': 2_400,
  'all of Attribution': 72_000,
  'all of Dispute': 70_000,
  'all of Event': 12_000,
  'all of Evidence': 2_400,
  'all of Source': 2_400,
  'all of Statement': 140_000,
  'Statement from SAID_BY': 170_000,
  'Statement from SAID_BY|SAID_FOR': 41_000,
  'Statement from ABOUT': 38_000,
  'Statement from MENTIONS': 35_000,
  'Statement from REPORTED_IN': 37_000,
  'Attribution from PRINTED_IN': 19_000,
  'StatementRelation from INVOLVES': 74_000,
  'StatementRelation from INVOLVES|INVOLVES_FOR': 74_000,
  'StatementRelation from CONCERNS': 74_000,
  'Event from HAS_PARTICIPANT': 12_000,
  'Event from HELD_AT': 12_000,
  'Event from PART_OF': 12_000,
  'Source from PUBLISHED_BY': 3_500,
}

/**
 * Groups of the 11 thousand statements of a speaker, by keys of cypher/reads. For a type and a date it is an entry each of the
 * index of copies, whatever is asked of them; for other keys an entry, a relationship and a label each, and a hit for each
 * property. What is found by a relation is expanded to.
 */
export const groups = {
  type: 11_030,
  'type month': 11_030,
  form: 38_000,
  'speaker publisher': 520_000,
}

/** The same of one of two types: the half of them. */
export const groupsOfType = { month: 5_530 }

/** A page of 21 statements and 21 events each, whole, of which the first 21 are shown. */
export const timelines = { 'of an actor': 1_200, 'of an event': 1_000 }

/** Twenty records by their ids, or as many as there are: their properties. */
export const records = {
  Person: 36,
  Organisation: 350,
  Group: 18,
  Event: 460,
  Topic: 11,
  Place: 12,
  Source: 650,
  Statement: 370,
  Attribution: 720,
  Evidence: 370,
  StatementRelation: 300,
  Participation: 230,
  Membership: 280,
  Judgement: 320,
  Assessment: 300,
  RatingScale: 12,
  ReliabilityGrade: 280,
  Attestation: 300,
}

/** The same with all their neighbours, whole. */
export const recordsWithNeighbours = {
  // A person is inside whatever it is a member of, 1,010 times here, and each is looked at. Nobody asks what a person is part of.
  Person: 4_800,
  Organisation: 830,
  Group: 21,
  Event: 1_600,
  Topic: 11,
  Place: 14,
  Source: 2_700,
  Statement: 3_300,
  Attribution: 1_900,
  Evidence: 1_800,
  StatementRelation: 1_400,
  Participation: 1_200,
  Membership: 1_200,
  Judgement: 1_150,
  Assessment: 1_500,
  RatingScale: 30,
  ReliabilityGrade: 1_150,
  Attestation: 1_600,
}
