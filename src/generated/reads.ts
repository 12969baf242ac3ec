// Generated from cypher/reads/ by `npm run codegen`. Do not edit: edit the .cypher file.
export const reads = {
 "Actor": {
  "kinds": [
   "person",
   "organisation",
   "group"
  ],
  "properties": [
   "id",
   "canonicalId",
   "name",
   "description",
   "country",
   "sameAs",
   "organisationKind",
   "partOfId",
   "revision",
   "recordedAt",
   "updatedAt"
  ],
  "needs": {},
  "neighbours": {
   "partOf": {
    "to": "Actor",
    "pattern": "(this)-[link:INSIDE]->(other:Organisation) WHERE other.id = this.partOfId",
    "isOne": true,
    "isRequired": false,
    "order": null,
    "link": {}
   }
  },
  "pages": {
   "statements": {
    "of": "Statement",
    "along": [
     "SAID_BY"
    ]
   },
   "statementsOnBehalf": {
    "of": "Statement",
    "along": [
     "SAID_FOR"
    ]
   },
   "statementsAgainst": {
    "of": "Statement",
    "along": [
     "AGAINST"
    ]
   },
   "statementsAbout": {
    "of": "Statement",
    "along": [
     "ABOUT"
    ]
   },
   "statementsAddressed": {
    "of": "Statement",
    "along": [
     "ADDRESSED_TO"
    ]
   },
   "statementsMentioning": {
    "of": "Statement",
    "along": [
     "MENTIONS"
    ]
   },
   "voice": {
    "of": "Statement",
    "along": [
     "SAID_BY",
     "SAID_FOR"
    ],
    "members": "MATCH (same:Record {canonicalId: this.canonicalId})\nMATCH (same)<-[:INSIDE*0..8]-(inner:Actor)\nWITH DISTINCT inner.canonicalId AS innerId LIMIT 500\nMATCH (twin:Record {canonicalId: innerId})\nMATCH (twin)<-[:INSIDE*0..8]-(further:Actor)\nWITH DISTINCT further.canonicalId AS furtherId LIMIT 500\nMATCH (member:Record {canonicalId: furtherId})\nWITH member LIMIT 500"
   },
   "reportsVia": {
    "of": "Attribution",
    "along": [
     "VIA"
    ]
   },
   "participations": {
    "of": "Participation",
    "along": [
     "TAKES_PART_AS"
    ]
   },
   "groups": {
    "of": "Actor",
    "along": [],
    "path": "(member)<-[:INSIDE]-(this:Group)"
   },
   "memberships": {
    "of": "Membership",
    "along": [
     "OF_MEMBER"
    ]
   },
   "assessments": {
    "of": "Assessment",
    "along": [
     "ASSESSED_BY"
    ]
   },
   "gradesGiven": {
    "of": "ReliabilityGrade",
    "along": [
     "GRADED_BY"
    ]
   },
   "grades": {
    "of": "ReliabilityGrade",
    "along": [
     "GRADES"
    ]
   },
   "judgements": {
    "of": "Judgement",
    "along": [],
    "by": "id",
    "path": "(member)<-[:JUDGES]-(this:Judgement)"
   },
   "disputes": {
    "of": "StatementRelation",
    "along": [
     "INVOLVES"
    ]
   },
   "parts": {
    "of": "Actor",
    "along": [
     "PART_OF"
    ],
    "where": "(this.id = this.canonicalId OR NOT EXISTS {\n  MATCH (same:Record {canonicalId: this.canonicalId})-[another:PART_OF]->(whole)\n  WHERE (same.id = this.canonicalId OR another.key < link.key) AND whole.canonicalId = member.canonicalId\n})"
   },
   "members": {
    "of": "Membership",
    "along": [
     "OF_ORGANISATION"
    ]
   },
   "published": {
    "of": "Source",
    "along": [
     "PUBLISHED_BY"
    ]
   }
  },
  "conditions": {
   "kinds": {
    "text": "((this:Person AND 'PERSON' IN $kinds) OR (this:Organisation AND 'ORGANISATION' IN $kinds) OR (this:Group AND 'GROUP' IN $kinds))",
    "params": [
     "kinds"
    ],
    "with": null
   },
   "organisationKinds": {
    "text": "this.organisationKind IN $organisationKinds",
    "params": [
     "organisationKinds"
    ],
    "with": null
   },
   "countries": {
    "text": "this.country IN $countries",
    "params": [
     "countries"
    ],
    "with": null
   }
  },
  "with": {},
  "keys": {},
  "copies": {}
 },
 "Assessment": {
  "kinds": [
   "assessment"
  ],
  "properties": [
   "id",
   "statementId",
   "assessorId",
   "rating",
   "assessedAt",
   "url",
   "scaleId",
   "revision",
   "recordedAt",
   "updatedAt"
  ],
  "needs": {
   "normalised": [
    "rating",
    "scaleId",
    "assessorId",
    "assessedAt"
   ]
  },
  "neighbours": {
   "statement": {
    "to": "Statement",
    "pattern": "(this)-[link:ASSESSES]->(other:Statement)",
    "isOne": true,
    "isRequired": true,
    "order": null,
    "link": {}
   },
   "assessor": {
    "to": "Actor",
    "pattern": "(this)-[link:ASSESSED_BY]->(other:Actor)",
    "isOne": true,
    "isRequired": true,
    "order": null,
    "link": {}
   },
   "scale": {
    "to": "RatingScale",
    "pattern": "(this)-[link:RATED_ON]->(other:RatingScale)",
    "isOne": true,
    "isRequired": false,
    "order": null,
    "link": {}
   },
   "evidence": {
    "to": "Evidence",
    "pattern": "(this)<-[link:SUPPORTS]-(other:Evidence)",
    "isOne": false,
    "isRequired": false,
    "order": "link.key",
    "link": {}
   }
  },
  "pages": {},
  "conditions": {},
  "with": {},
  "keys": {},
  "copies": {}
 },
 "Attestation": {
  "kinds": [
   "attestation"
  ],
  "properties": [
   "id",
   "ofId",
   "field",
   "reason",
   "revision",
   "recordedAt",
   "updatedAt"
  ],
  "needs": {},
  "neighbours": {
   "of": {
    "to": "Entity",
    "pattern": "(this)-[link:ATTESTS]->(other:Entity)",
    "isOne": true,
    "isRequired": true,
    "order": null,
    "link": {}
   },
   "evidence": {
    "to": "Evidence",
    "pattern": "(this)<-[link:SUPPORTS]-(other:Evidence)",
    "isOne": false,
    "isRequired": false,
    "order": "link.key",
    "link": {}
   }
  },
  "pages": {},
  "conditions": {},
  "with": {},
  "keys": {},
  "copies": {}
 },
 "Attribution": {
  "kinds": [
   "attribution"
  ],
  "properties": [
   "id",
   "statementId",
   "sourceId",
   "cue",
   "speakerAsNamed",
   "saidAtAsReported",
   "channel",
   "channelName",
   "wording",
   "form",
   "confidence",
   "confidenceNote",
   "content",
   "verification",
   "checkedAt",
   "checkedDigest",
   "revision",
   "recordedAt",
   "updatedAt"
  ],
  "needs": {
   "verification.status": [
    "verification"
   ],
   "verification.reason": [
    "verification",
    "content",
    "sourceId"
   ],
   "verification.checkedAt": [
    "checkedAt"
   ],
   "verification.checkedHere": [
    "checkedAt"
   ],
   "verification.textDigest": [
    "checkedDigest",
    "source.textDigest"
   ],
   "passages": [
    "content",
    "sourceId"
   ],
   "passages.language": [
    "source.language"
   ],
   "via": [
    "content"
   ]
  },
  "neighbours": {
   "source": {
    "to": "Source",
    "pattern": "(this)-[link:PRINTED_IN]->(other:Source)",
    "isOne": true,
    "isRequired": true,
    "order": null,
    "link": {}
   },
   "statement": {
    "to": "Statement",
    "pattern": "(this)-[link:REPORTS]->(other:Statement)",
    "isOne": true,
    "isRequired": true,
    "order": null,
    "link": {}
   }
  },
  "pages": {},
  "conditions": {
   "sources": {
    "text": "this.sourceId IN $sources",
    "params": [
     "sources"
    ],
    "with": null
   },
   "forms": {
    "text": "this.form IN $forms",
    "params": [
     "forms"
    ],
    "with": null
   },
   "channels": {
    "text": "this.channel IN $channels",
    "params": [
     "channels"
    ],
    "with": null
   },
   "channelNames": {
    "text": "toLower(this.channelName) IN $channelNames",
    "params": [
     "channelNames"
    ],
    "with": null
   },
   "via": {
    "text": "any(id IN this.viaIds WHERE id IN $via)",
    "params": [
     "via"
    ],
    "with": null
   },
   "verification": {
    "text": "this.verification IN $verification",
    "params": [
     "verification"
    ],
    "with": null
   },
   "primary": {
    "text": "source.primary = $primary",
    "params": [
     "primary"
    ],
    "with": "source"
   },
   "publishers": {
    "text": "source.publisherId IN $publishers",
    "params": [
     "publishers"
    ],
    "with": "source"
   },
   "publishersHeld": {
    "text": "source.publisherId IN $publishersHeld",
    "params": [
     "publishersHeld"
    ],
    "with": "source"
   },
   "publishedFrom": {
    "text": "(source.publishedUntil >= $publishedFrom AND source.publishedFrom <= $publishedUntil)",
    "params": [
     "publishedFrom",
     "publishedUntil"
    ],
    "with": "source"
   },
   "publishedWithinFrom": {
    "text": "(source.publishedFrom >= $publishedWithinFrom AND source.publishedUntil <= $publishedWithinUntil)",
    "params": [
     "publishedWithinFrom",
     "publishedWithinUntil"
    ],
    "with": "source"
   }
  },
  "with": {
   "source": "(this)-[:PRINTED_IN]->(source:Source)"
  },
  "keys": {},
  "copies": {}
 },
 "Event": {
  "kinds": [
   "event"
  ],
  "properties": [
   "id",
   "canonicalId",
   "name",
   "description",
   "eventKind",
   "status",
   "startedAt",
   "endedAt",
   "outcome",
   "placeId",
   "partOfId",
   "precededByIds",
   "revision",
   "recordedAt",
   "updatedAt"
  ],
  "needs": {},
  "neighbours": {
   "place": {
    "to": "Place",
    "pattern": "(this)-[link:HELD_AT]->(other:Place)",
    "isOne": true,
    "isRequired": false,
    "order": null,
    "link": {}
   },
   "partOf": {
    "to": "Event",
    "pattern": "(this)-[link:PART_OF]->(other:Event)",
    "isOne": true,
    "isRequired": false,
    "order": null,
    "link": {}
   },
   "evidence": {
    "to": "Evidence",
    "pattern": "(this)<-[link:SUPPORTS]-(other:Evidence)",
    "isOne": false,
    "isRequired": false,
    "order": "link.key",
    "link": {}
   }
  },
  "pages": {
   "statements": {
    "of": "Statement",
    "along": [
     "ABOUT",
     "MADE_AT"
    ]
   },
   "participants": {
    "of": "Participation",
    "along": [
     "TAKES_PART_IN"
    ]
   },
   "parts": {
    "of": "Event",
    "along": [
     "PART_OF"
    ]
   },
   "precededBy": {
    "of": "Event",
    "along": [],
    "path": "(member)-[:FOLLOWS]->(this:Event)"
   },
   "followedBy": {
    "of": "Event",
    "along": [
     "FOLLOWS"
    ]
   }
  },
  "conditions": {
   "ids": {
    "text": "this.id IN $ids",
    "params": [
     "ids"
    ],
    "with": null
   },
   "kinds": {
    "text": "this.eventKind IN $kinds",
    "params": [
     "kinds"
    ],
    "with": null
   },
   "status": {
    "text": "this.status IN $status",
    "params": [
     "status"
    ],
    "with": null
   },
   "partOf": {
    "text": "this.partOfId = $partOf",
    "params": [
     "partOf"
    ],
    "with": null
   },
   "places": {
    "text": "this.placeId IN $places",
    "params": [
     "places"
    ],
    "with": null
   },
   "participants": {
    "text": "EXISTS { MATCH (this)-[has:HAS_PARTICIPANT]->() WHERE has.otherId IN $participants }",
    "params": [
     "participants"
    ],
    "with": null
   },
   "from": {
    "text": "(this.until >= $from AND this.from <= $until)",
    "params": [
     "from",
     "until"
    ],
    "with": null
   },
   "withinFrom": {
    "text": "(this.lastsTo >= $withinFrom AND this.begunBy <= $withinUntil)",
    "params": [
     "withinFrom",
     "withinUntil"
    ],
    "with": null
   }
  },
  "with": {},
  "keys": {},
  "copies": {}
 },
 "Evidence": {
  "kinds": [
   "evidence"
  ],
  "properties": [
   "id",
   "ofId",
   "field",
   "value",
   "date",
   "recordId",
   "sourceId",
   "content",
   "verification",
   "checkedAt",
   "checkedDigest",
   "revision",
   "recordedAt",
   "updatedAt"
  ],
  "needs": {
   "verification.status": [
    "verification"
   ],
   "verification.reason": [
    "verification",
    "content",
    "sourceId"
   ],
   "verification.checkedAt": [
    "checkedAt"
   ],
   "verification.checkedHere": [
    "checkedAt"
   ],
   "verification.textDigest": [
    "checkedDigest",
    "source.textDigest"
   ],
   "passages": [
    "content",
    "sourceId"
   ],
   "value": [
    "value",
    "date",
    "recordId"
   ],
   "passages.language": [
    "source.language"
   ]
  },
  "neighbours": {
   "source": {
    "to": "Source",
    "pattern": "(this)-[link:TAKEN_FROM]->(other:Source)",
    "isOne": true,
    "isRequired": true,
    "order": null,
    "link": {}
   },
   "of": {
    "to": "Supported",
    "pattern": "(this)-[link:SUPPORTS]->(other:Record)",
    "isOne": true,
    "isRequired": true,
    "order": null,
    "link": {}
   }
  },
  "pages": {},
  "conditions": {
   "verification": {
    "text": "this.verification IN $verification",
    "params": [
     "verification"
    ],
    "with": null
   }
  },
  "with": {},
  "keys": {},
  "copies": {}
 },
 "ReliabilityGrade": {
  "kinds": [
   "grade"
  ],
  "properties": [
   "id",
   "publisherId",
   "assessorId",
   "reliability",
   "assessedAt",
   "reason",
   "url",
   "revision",
   "recordedAt",
   "updatedAt"
  ],
  "needs": {},
  "neighbours": {
   "publisher": {
    "to": "Actor",
    "pattern": "(this)-[link:GRADES]->(other:Organisation)",
    "isOne": true,
    "isRequired": true,
    "order": null,
    "link": {}
   },
   "assessor": {
    "to": "Actor",
    "pattern": "(this)-[link:GRADED_BY]->(other:Actor)",
    "isOne": true,
    "isRequired": true,
    "order": null,
    "link": {}
   },
   "evidence": {
    "to": "Evidence",
    "pattern": "(this)<-[link:SUPPORTS]-(other:Evidence)",
    "isOne": false,
    "isRequired": false,
    "order": "link.key",
    "link": {}
   }
  },
  "pages": {},
  "conditions": {},
  "with": {},
  "keys": {},
  "copies": {}
 },
 "Judgement": {
  "kinds": [
   "judgement"
  ],
  "properties": [
   "id",
   "verdict",
   "actorIds",
   "sourceIds",
   "score",
   "basis",
   "by",
   "revision",
   "recordedAt",
   "updatedAt"
  ],
  "needs": {},
  "neighbours": {
   "actors": {
    "to": "Actor",
    "pattern": "(this)-[link:JUDGES]->(other:Actor)",
    "isOne": false,
    "isRequired": false,
    "order": "other.id",
    "link": {}
   },
   "sources": {
    "to": "Source",
    "pattern": "(this)-[link:JUDGES]->(other:Source)",
    "isOne": false,
    "isRequired": false,
    "order": "other.id",
    "link": {}
   }
  },
  "pages": {},
  "conditions": {},
  "with": {},
  "keys": {},
  "copies": {}
 },
 "Membership": {
  "kinds": [
   "membership"
  ],
  "properties": [
   "id",
   "memberId",
   "organisationId",
   "role",
   "from",
   "to",
   "revision",
   "recordedAt",
   "updatedAt"
  ],
  "needs": {},
  "neighbours": {
   "member": {
    "to": "Actor",
    "pattern": "(this)-[link:OF_MEMBER]->(other:Actor)",
    "isOne": true,
    "isRequired": true,
    "order": null,
    "link": {}
   },
   "organisation": {
    "to": "Actor",
    "pattern": "(this)-[link:OF_ORGANISATION]->(other:Organisation)",
    "isOne": true,
    "isRequired": true,
    "order": null,
    "link": {}
   },
   "evidence": {
    "to": "Evidence",
    "pattern": "(this)<-[link:SUPPORTS]-(other:Evidence)",
    "isOne": false,
    "isRequired": false,
    "order": "link.key",
    "link": {}
   }
  },
  "pages": {},
  "conditions": {
   "heldFrom": {
    "text": "(this.heldFrom IS NULL OR (this.heldUntil >= $heldFrom AND this.heldFrom <= $heldUntil))",
    "params": [
     "heldFrom",
     "heldUntil"
    ],
    "with": null
   },
   "heldWithinFrom": {
    "text": "(this.heldLastsTo >= $heldWithinFrom AND this.heldBegunBy <= $heldWithinUntil)",
    "params": [
     "heldWithinFrom",
     "heldWithinUntil"
    ],
    "with": null
   }
  },
  "with": {},
  "keys": {},
  "copies": {}
 },
 "Participation": {
  "kinds": [
   "participation"
  ],
  "properties": [
   "id",
   "actorId",
   "eventId",
   "role",
   "hedged",
   "revision",
   "recordedAt",
   "updatedAt"
  ],
  "needs": {},
  "neighbours": {
   "actor": {
    "to": "Actor",
    "pattern": "(this)-[link:TAKES_PART_AS]->(other:Actor)",
    "isOne": true,
    "isRequired": true,
    "order": null,
    "link": {}
   },
   "event": {
    "to": "Event",
    "pattern": "(this)-[link:TAKES_PART_IN]->(other:Event)",
    "isOne": true,
    "isRequired": true,
    "order": null,
    "link": {}
   },
   "evidence": {
    "to": "Evidence",
    "pattern": "(this)<-[link:SUPPORTS]-(other:Evidence)",
    "isOne": false,
    "isRequired": false,
    "order": "link.key",
    "link": {}
   }
  },
  "pages": {},
  "conditions": {
   "roles": {
    "text": "this.role IN $roles",
    "params": [
     "roles"
    ],
    "with": null
   }
  },
  "with": {},
  "keys": {},
  "copies": {}
 },
 "Place": {
  "kinds": [
   "place"
  ],
  "properties": [
   "id",
   "name",
   "country",
   "partOfId",
   "revision",
   "recordedAt",
   "updatedAt"
  ],
  "needs": {},
  "neighbours": {
   "partOf": {
    "to": "Place",
    "pattern": "(this)-[link:PART_OF]->(other:Place)",
    "isOne": true,
    "isRequired": false,
    "order": null,
    "link": {}
   }
  },
  "pages": {
   "parts": {
    "of": "Place",
    "along": [
     "PART_OF"
    ]
   },
   "statements": {
    "of": "Statement",
    "along": [
     "ABOUT"
    ]
   },
   "events": {
    "of": "Event",
    "along": [
     "HELD_AT"
    ],
    "members": "MATCH (this)<-[:PART_OF*0..8]-(member:Place)\nWITH DISTINCT member LIMIT 500"
   }
  },
  "conditions": {},
  "with": {},
  "keys": {},
  "copies": {}
 },
 "StatementRelation": {
  "kinds": [
   "relation"
  ],
  "properties": [
   "id",
   "relationType",
   "clash",
   "certainty",
   "basis",
   "fromId",
   "toId",
   "receiptIds",
   "revision",
   "recordedAt",
   "updatedAt"
  ],
  "needs": {
   "receipts": [
    "receiptIds"
   ]
  },
  "neighbours": {
   "from": {
    "to": "Statement",
    "pattern": "(this)-[link:RELATES_FROM]->(other:Statement)",
    "isOne": true,
    "isRequired": true,
    "order": null,
    "link": {}
   },
   "to": {
    "to": "Statement",
    "pattern": "(this)-[link:RELATES_TO]->(other:Statement)",
    "isOne": true,
    "isRequired": true,
    "order": null,
    "link": {}
   }
  },
  "pages": {},
  "conditions": {
   "types": {
    "text": "this.relationType IN $types",
    "params": [
     "types"
    ],
    "with": null
   },
   "clash": {
    "text": "this.clash IN $clash",
    "params": [
     "clash"
    ],
    "with": null
   },
   "certainty": {
    "text": "this.certainty IN $certainty",
    "params": [
     "certainty"
    ],
    "with": null
   },
   "involving": {
    "text": "EXISTS { MATCH (this)-[has:INVOLVES]->() WHERE has.otherId IN $involving }",
    "params": [
     "involving"
    ],
    "with": null
   },
   "between": {
    "text": "((EXISTS { MATCH (this)-[:RELATES_FROM]->()-[fromOne:SAID_BY]->() WHERE fromOne.otherId IN $between }\n    AND EXISTS { MATCH (this)-[:RELATES_TO]->()-[toOther:SAID_BY]->() WHERE toOther.otherId IN $betweenOther })\n  OR (EXISTS { MATCH (this)-[:RELATES_TO]->()-[toOne:SAID_BY]->() WHERE toOne.otherId IN $between }\n    AND EXISTS { MATCH (this)-[:RELATES_FROM]->()-[fromOther:SAID_BY]->() WHERE fromOther.otherId IN $betweenOther }))",
    "params": [
     "between",
     "betweenOther"
    ],
    "with": null
   },
   "voiceOf": {
    "text": "EXISTS { MATCH (this)-[voiced:INVOLVES|INVOLVES_FOR]->() WHERE voiced.otherId IN $voiceOf }",
    "params": [
     "voiceOf"
    ],
    "with": null
   },
   "about": {
    "text": "EXISTS { MATCH (this)-[about:CONCERNS]->() WHERE about.otherId IN $about }",
    "params": [
     "about"
    ],
    "with": null
   },
   "saidFrom": {
    "text": "EXISTS {\n  MATCH (this)-[:RELATES_FROM|RELATES_TO]->(statement:Statement)\n  WHERE statement.saidUntil >= $saidFrom AND statement.saidFrom <= $saidUntil\n}",
    "params": [
     "saidFrom",
     "saidUntil"
    ],
    "with": null
   },
   "saidWithinFrom": {
    "text": "EXISTS {\n  MATCH (this)-[:RELATES_FROM|RELATES_TO]->(statement:Statement)\n  WHERE statement.saidFrom >= $saidWithinFrom AND statement.saidUntil <= $saidWithinUntil\n}",
    "params": [
     "saidWithinFrom",
     "saidWithinUntil"
    ],
    "with": null
   },
   "sameSpeaker": {
    "text": "$sameSpeaker = EXISTS {\n  MATCH (this)-[:RELATES_FROM]->(:Statement)-[:SAID_BY]->(one)\n  MATCH (this)-[:RELATES_TO]->(:Statement)-[:SAID_BY]->(other)\n  WHERE one.canonicalId = other.canonicalId\n}",
    "params": [
     "sameSpeaker"
    ],
    "with": null
   }
  },
  "with": {},
  "keys": {},
  "copies": {}
 },
 "RatingScale": {
  "kinds": [
   "scale"
  ],
  "properties": [
   "id",
   "name",
   "mappedById",
   "content",
   "revision",
   "recordedAt",
   "updatedAt"
  ],
  "needs": {
   "words": [
    "content"
   ]
  },
  "neighbours": {
   "mappedBy": {
    "to": "Actor",
    "pattern": "(this)-[link:MAPPED_BY]->(other:Actor)",
    "isOne": true,
    "isRequired": true,
    "order": null,
    "link": {}
   }
  },
  "pages": {},
  "conditions": {},
  "with": {},
  "keys": {},
  "copies": {}
 },
 "Source": {
  "kinds": [
   "source"
  ],
  "properties": [
   "id",
   "title",
   "url",
   "archivedUrl",
   "sourceKind",
   "authors",
   "publishedAt",
   "retrievedAt",
   "language",
   "textFormat",
   "textDigest",
   "textWords",
   "textCodePoints",
   "primary",
   "publisherId",
   "copyOfId",
   "revision",
   "recordedAt",
   "updatedAt"
  ],
  "needs": {},
  "neighbours": {
   "publisher": {
    "to": "Actor",
    "pattern": "(this)-[link:PUBLISHED_BY]->(other:Organisation)",
    "isOne": true,
    "isRequired": false,
    "order": null,
    "link": {}
   },
   "copyOf": {
    "to": "Source",
    "pattern": "(this)-[link:COPY_OF]->(other:Source)",
    "isOne": true,
    "isRequired": false,
    "order": null,
    "link": {}
   }
  },
  "pages": {
   "attributions": {
    "of": "Attribution",
    "along": [
     "PRINTED_IN"
    ]
   },
   "reportsVia": {
    "of": "Attribution",
    "along": [
     "VIA"
    ]
   },
   "statements": {
    "of": "Statement",
    "along": [
     "REPORTED_IN"
    ]
   },
   "evidence": {
    "of": "Evidence",
    "along": [
     "TAKEN_FROM"
    ]
   },
   "copies": {
    "of": "Source",
    "along": [
     "COPY_OF"
    ]
   },
   "judgements": {
    "of": "Judgement",
    "along": [],
    "by": "id",
    "path": "(member)<-[:JUDGES]-(this:Judgement)"
   }
  },
  "conditions": {
   "ids": {
    "text": "this.id IN $ids",
    "params": [
     "ids"
    ],
    "with": null
   },
   "publishers": {
    "text": "this.publisherId IN $publishers",
    "params": [
     "publishers"
    ],
    "with": null
   },
   "publishersHeld": {
    "text": "this.publisherId IN $publishersHeld",
    "params": [
     "publishersHeld"
    ],
    "with": null
   },
   "languages": {
    "text": "this.language IN $languages",
    "params": [
     "languages"
    ],
    "with": null
   },
   "primary": {
    "text": "this.primary = $primary",
    "params": [
     "primary"
    ],
    "with": null
   },
   "publishedFrom": {
    "text": "(this.publishedUntil >= $publishedFrom AND this.publishedFrom <= $publishedUntil)",
    "params": [
     "publishedFrom",
     "publishedUntil"
    ],
    "with": null
   },
   "publishedWithinFrom": {
    "text": "(this.publishedFrom >= $publishedWithinFrom AND this.publishedUntil <= $publishedWithinUntil)",
    "params": [
     "publishedWithinFrom",
     "publishedWithinUntil"
    ],
    "with": null
   }
  },
  "with": {},
  "keys": {},
  "copies": {}
 },
 "Statement": {
  "kinds": [
   "statement"
  ],
  "properties": [
   "id",
   "text",
   "type",
   "saidAt",
   "language",
   "form",
   "independentSources",
   "firstReportedId",
   "retractedById",
   "revision",
   "recordedAt",
   "updatedAt"
  ],
  "needs": {
   "firstReported": [
    "firstReportedId"
   ],
   "corroboration": [
    "firstReportedId"
   ],
   "retractedBy": [
    "retractedById"
   ],
   "quotes": [
    "reports"
   ],
   "speakers.offices": [
    "id"
   ]
  },
  "neighbours": {
   "madeAt": {
    "to": "Event",
    "pattern": "(this)-[link:MADE_AT]->(other:Event)",
    "isOne": true,
    "isRequired": false,
    "order": null,
    "link": {}
   },
   "speakers": {
    "to": "Actor",
    "pattern": "(this)-[link:SAID_BY]->(other:Actor)",
    "isOne": false,
    "isRequired": false,
    "order": "link.position",
    "link": {
     "id": "link.speakerId",
     "role": "link.role",
     "onBehalfOfId": "link.onBehalfOfId"
    }
   },
   "candidates": {
    "to": "Actor",
    "pattern": "(this)-[link:MAY_BE_SAID_BY]->(other:Actor)",
    "isOne": false,
    "isRequired": false,
    "order": "link.position",
    "link": {
     "id": "link.speakerId",
     "role": "link.role",
     "onBehalfOfId": "link.onBehalfOfId",
     "likelihood": "link.likelihood",
     "basis": "link.basis"
    }
   },
   "principals": {
    "to": "Actor",
    "pattern": "(this)-[link:SAID_FOR]->(other:Actor)",
    "isOne": false,
    "isRequired": false,
    "order": null,
    "link": {}
   },
   "addressedTo": {
    "to": "Actor",
    "pattern": "(this)-[link:ADDRESSED_TO]->(other:Actor)",
    "isOne": false,
    "isRequired": false,
    "order": "link.position",
    "link": {}
   },
   "against": {
    "to": "Actor",
    "pattern": "(this)-[link:AGAINST]->(other:Actor)",
    "isOne": false,
    "isRequired": false,
    "order": "link.position",
    "link": {}
   },
   "about": {
    "to": "Entity",
    "pattern": "(this)-[link:ABOUT]->(other:Entity)",
    "isOne": false,
    "isRequired": false,
    "order": "link.position",
    "link": {}
   },
   "mentions": {
    "to": "Entity",
    "pattern": "(this)-[link:MENTIONS]->(other:Entity)",
    "isOne": false,
    "isRequired": false,
    "order": "link.position",
    "link": {}
   },
   "reports": {
    "to": "Attribution",
    "pattern": "(this)<-[link:REPORTS]-(other:Attribution)",
    "isOne": false,
    "isRequired": false,
    "order": "link.key",
    "link": {}
   }
  },
  "pages": {
   "attributions": {
    "of": "Attribution",
    "along": [
     "REPORTS"
    ]
   },
   "relations": {
    "of": "StatementRelation",
    "along": [
     "RELATES_FROM",
     "RELATES_TO",
     "HOLDS_BOTH_WAYS"
    ]
   },
   "assessments": {
    "of": "Assessment",
    "along": [
     "ASSESSES"
    ]
   }
  },
  "conditions": {
   "ids": {
    "text": "this.id IN $ids",
    "params": [
     "ids"
    ],
    "with": null
   },
   "types": {
    "text": "this.type IN $types",
    "params": [
     "types"
    ],
    "with": null
   },
   "dateBasis": {
    "text": "this.saidAtBasis IN $dateBasis",
    "params": [
     "dateBasis"
    ],
    "with": null
   },
   "minIndependentSources": {
    "text": "this.independentSources >= $minIndependentSources",
    "params": [
     "minIndependentSources"
    ],
    "with": null
   },
   "dated": {
    "text": "(this.saidFrom IS NOT NULL) = $dated",
    "params": [
     "dated"
    ],
    "with": null
   },
   "saidFrom": {
    "text": "(($undatedToo AND this.saidFrom IS NULL) OR (this.saidUntil >= $saidFrom AND this.saidFrom <= $saidUntil))",
    "params": [
     "saidFrom",
     "saidUntil",
     "undatedToo"
    ],
    "with": null
   },
   "saidWithinFrom": {
    "text": "(($undatedToo AND this.saidFrom IS NULL) OR (this.saidFrom >= $saidWithinFrom AND this.saidUntil <= $saidWithinUntil))",
    "params": [
     "saidWithinFrom",
     "saidWithinUntil",
     "undatedToo"
    ],
    "with": null
   },
   "speakers": {
    "text": "EXISTS { MATCH (this)-[saidBy:SAID_BY]->() WHERE saidBy.otherId IN $speakers }",
    "params": [
     "speakers"
    ],
    "with": null
   },
   "roles": {
    "text": "EXISTS { MATCH (this)-[inRole:SAID_BY]->() WHERE toLower(inRole.role) IN $roles }",
    "params": [
     "roles"
    ],
    "with": null
   },
   "onBehalfOf": {
    "text": "EXISTS { MATCH (this)-[saidFor:SAID_FOR]->() WHERE saidFor.otherId IN $onBehalfOf }",
    "params": [
     "onBehalfOf"
    ],
    "with": null
   },
   "voiceOf": {
    "text": "EXISTS { MATCH (this)-[voiced:SAID_BY|SAID_FOR]->() WHERE voiced.otherId IN $voiceOf }",
    "params": [
     "voiceOf"
    ],
    "with": null
   },
   "against": {
    "text": "EXISTS { MATCH (this)-[aimed:AGAINST]->() WHERE aimed.otherId IN $against }",
    "params": [
     "against"
    ],
    "with": null
   },
   "addressedTo": {
    "text": "EXISTS { MATCH (this)-[addressed:ADDRESSED_TO]->() WHERE addressed.otherId IN $addressedTo }",
    "params": [
     "addressedTo"
    ],
    "with": null
   },
   "about": {
    "text": "EXISTS { MATCH (this)-[concerns:ABOUT]->() WHERE concerns.otherId IN $about }",
    "params": [
     "about"
    ],
    "with": null
   },
   "atEvents": {
    "text": "EXISTS { MATCH (this)-[held:ABOUT|MADE_AT]->() WHERE held.otherId IN $atEvents }",
    "params": [
     "atEvents"
    ],
    "with": null
   },
   "aboutPlaces": {
    "text": "EXISTS { MATCH (this)-[situated:ABOUT]->() WHERE situated.otherId IN $aboutPlaces }",
    "params": [
     "aboutPlaces"
    ],
    "with": null
   },
   "mentions": {
    "text": "EXISTS { MATCH (this)-[named:MENTIONS]->() WHERE named.otherId IN $mentions }",
    "params": [
     "mentions"
    ],
    "with": null
   },
   "madeAt": {
    "text": "EXISTS { MATCH (this)-[held:MADE_AT]->() WHERE held.otherId IN $madeAt }",
    "params": [
     "madeAt"
    ],
    "with": null
   },
   "reportedByAll": {
    "text": "COUNT { MATCH (this)-[reported:REPORTED_IN]->() WHERE reported.otherId IN $reportedByAll } = size($reportedByAll)",
    "params": [
     "reportedByAll"
    ],
    "with": null
   },
   "disputed": {
    "text": "$disputed = EXISTS { MATCH (this)<-[:RELATES_FROM|RELATES_TO]-(relation:StatementRelation) WHERE relation.clash = 'SPEAKERS' }",
    "params": [
     "disputed"
    ],
    "with": null
   },
   "assessedBy": {
    "text": "EXISTS { MATCH (this)-[assessed:HAS_ASSESSOR]->() WHERE assessed.otherId IN $assessedBy }",
    "params": [
     "assessedBy"
    ],
    "with": null
   },
   "hasAssessment": {
    "text": "$hasAssessment = EXISTS { MATCH (this)-[:HAS_ASSESSOR]->() }",
    "params": [
     "hasAssessment"
    ],
    "with": null
   },
   "ofSpeaker": {
    "text": "EXISTS { MATCH (this)-[spoken:SAID_BY]->() WHERE spoken.otherId IN $ofSpeaker }",
    "params": [
     "ofSpeaker"
    ],
    "with": null
   },
   "ofPrincipal": {
    "text": "EXISTS { MATCH (this)-[spokenFor:SAID_FOR]->() WHERE spokenFor.otherId IN $ofPrincipal }",
    "params": [
     "ofPrincipal"
    ],
    "with": null
   },
   "ofSubject": {
    "text": "EXISTS { MATCH (this)-[treats:ABOUT]->() WHERE treats.otherId IN $ofSubject }",
    "params": [
     "ofSubject"
    ],
    "with": null
   },
   "ofType": {
    "text": "this.type = $ofType",
    "params": [
     "ofType"
    ],
    "with": null
   },
   "ofForm": {
    "text": "this.form = $ofForm",
    "params": [
     "ofForm"
    ],
    "with": null
   },
   "ofPublisher": {
    "text": "EXISTS { MATCH (this)-[:REPORTED_IN]->(:Source)-[issued:PUBLISHED_BY]->() WHERE issued.otherId IN $ofPublisher }",
    "params": [
     "ofPublisher"
    ],
    "with": null
   },
   "ofVerification": {
    "text": "EXISTS { MATCH (this)<-[:REPORTS]-(checked:Attribution) WHERE checked.verification = $ofVerification }",
    "params": [
     "ofVerification"
    ],
    "with": null
   },
   "ofDaysFrom": {
    "text": "(this.saidFrom >= $ofDaysFrom AND this.saidUntil <= $ofDaysUntil)",
    "params": [
     "ofDaysFrom",
     "ofDaysUntil"
    ],
    "with": null
   },
   "attribution": {
    "text": "EXISTS { MATCH (this)<-[:REPORTS]-(attribution:Attribution)-[:PRINTED_IN]->(source:Source) WHERE <conditions of attribution> }",
    "params": [
     "attribution"
    ],
    "with": null
   }
  },
  "with": {},
  "keys": {
   "speaker": "[(this)-[:SAID_BY]->(speaker:Actor) | speaker.canonicalId]",
   "principal": "[(this)-[:SAID_FOR]->(principal:Actor) | principal.canonicalId]",
   "subject": "[(this)-[:ABOUT]->(subject:Entity) | subject.canonicalId]",
   "type": "this.type",
   "form": "this.form",
   "publisher": "[(this)-[:REPORTED_IN]->(:Source)-[:PUBLISHED_BY]->(publisher:Organisation) | publisher.canonicalId]",
   "verification": "[(this)<-[:REPORTS]-(report:Attribution) | report.verification]",
   "day": "this.saidIn",
   "month": "left(this.saidIn, 7)",
   "year": "left(this.saidIn, 4)"
  },
  "copies": {
   "SAID_BY": [
    "type",
    "saidIn"
   ]
  }
 },
 "Topic": {
  "kinds": [
   "topic"
  ],
  "properties": [
   "id",
   "name",
   "description",
   "revision",
   "recordedAt",
   "updatedAt"
  ],
  "needs": {},
  "neighbours": {},
  "pages": {
   "statements": {
    "of": "Statement",
    "along": [
     "ABOUT"
    ]
   }
  },
  "conditions": {},
  "with": {},
  "keys": {},
  "copies": {}
 }
} as const
