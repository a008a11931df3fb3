/** A query without its "?"; these signs need no escape in one (RFC 3986, 3.4), and are read by people. */
export const plainQuery = (query: URLSearchParams): string =>
  query.toString().replaceAll("%2C", ",").replaceAll("%3A", ":").replaceAll("%2F", "/").replaceAll("%7E", "~");
