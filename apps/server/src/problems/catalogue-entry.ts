/** What somebody is told when a request cannot be carried out. */
export interface CatalogueEntry {
  status: number;
  /** Danish, the same every time the code is used. */
  title: string;
  /** Danish, what the reader can do now. */
  whatToDo: string;
}
