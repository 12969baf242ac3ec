import actor from './expansions/actor.graphql?raw'
import attribution from './expansions/attribution.graphql?raw'
import event from './expansions/event.graphql?raw'
import evidence from './expansions/evidence.graphql?raw'
import participation from './expansions/participation.graphql?raw'
import place from './expansions/place.graphql?raw'
import relation from './expansions/relation.graphql?raw'
import source from './expansions/source.graphql?raw'
import statement from './expansions/statement.graphql?raw'
import topic from './expansions/topic.graphql?raw'

const expansions: Readonly<Record<string, string>> = {
  Person: actor,
  Organisation: actor,
  Group: actor,
  Statement: statement,
  StatementRelation: relation,
  Attribution: attribution,
  Evidence: evidence,
  Source: source,
  Event: event,
  Participation: participation,
  Topic: topic,
  Place: place,
}

/** The question that is added when a reader expands a record of this type: it takes its id. */
export const expansionOf = (type: string): string | undefined => expansions[type]
