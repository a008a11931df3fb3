export interface MadeFile {
  readonly content: BlobPart;
  readonly type: string;
}
