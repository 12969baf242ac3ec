// graphql-js looks at every value for a second copy of itself, unless it is told that it runs in production.
process.env.NODE_ENV ||= 'production'
