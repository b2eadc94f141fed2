// graphql's own, outside production, also looks for a second copy of graphql at each of some million calls: a third of a spec's time.
exports.instanceOf = (value, constructor) => value instanceof constructor;
