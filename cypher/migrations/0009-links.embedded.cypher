// This engine has no indexes of relationships.
