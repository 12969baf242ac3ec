// Neo4j has its full-text indexes already.
