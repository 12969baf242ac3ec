// Neo4j has its indexes of words already.
