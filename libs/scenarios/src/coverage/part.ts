/** Something a model has that scenarios may use. */
export interface Part {
  key: string;
  title: string;
}
