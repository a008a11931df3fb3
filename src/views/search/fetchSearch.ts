/** What finds, fetched apart from the page; asked for once all else has come, so that it is there when the network is not. */
export const fetchSearch = () => import("#state/searchState.ts");
