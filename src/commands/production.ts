// Outside production, graphql-js checks at every value whether a second copy of it is loaded.
process.env.NODE_ENV ||= 'production'
