// The writer alone: the package's own entries bring a parser that wants a DOM or another library.
declare module "graphology-gexf/common/writer.js" {
  import type { write } from "graphology-gexf";

  const writer: typeof write;
  export default writer;
}
