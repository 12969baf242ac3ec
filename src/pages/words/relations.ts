import type { LinkingFragment, NetworkTie } from '../../generated/page-operations.ts'

/** A relation between two records as the verb of a sentence: "Medinsky accused or rejected Ukraine". */
export const relationVerbs: Readonly<Record<LinkingFragment['relation'], string>> = {
  SPEAKS_FOR: 'spoke on behalf of',
  SPEAKS_AGAINST: 'spoke against',
  SPEAKS_TO: 'spoke to',
  SPEAKS_ABOUT: 'spoke about',
  SPEAKS_WITH: 'said the same together with',
  SPEAKS_AT: 'spoke at',
  MENTIONS: 'mentioned',
  CONTRADICTS: 'contradicted, or was contradicted by,',
  REBUTS: 'rebutted',
  DENIES: 'denied what was said by',
  CONFIRMS: 'confirmed what was said by',
  RESPONDS_TO: 'responded to',
  REPHRASES: 'said in other words the same as',
  TAKES_PART_IN: 'took part in',
  MEMBER_OF: 'belonged to',
  PART_OF: 'is part of',
  HELD_AT: 'was held at',
  FOLLOWS: 'followed',
}

/** What ties the records of a network: its title, and the verb of a sentence. */
export const ties: Readonly<Record<NetworkTie, readonly [title: string, verb: string]>> = {
  TALKS_ABOUT: ['Who talks about whom', 'talked about'],
  ACCUSES: ['Who accuses whom', 'accused or condemned'],
  CLASHES: ['Who clashes with whom', 'clashed with'],
  SPEAKS_WITH: ['Who speaks with whom', 'said things together with'],
  NAMED_TOGETHER: ['What is named together', 'is named together with'],
}
