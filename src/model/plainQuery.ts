/** A query without its "?"; commas and colons need no escape in one, and are read by people. */
export const plainQuery = (query: URLSearchParams): string =>
  query.toString().replaceAll("%2C", ",").replaceAll("%3A", ":");
