/** Roles as the directory knows them, and the people around a child who hold none. */
export type Capacity =
  | 'school-leader'
  | 'teacher'
  | 'ppr'
  | 'health-visitor'
  | 'social-worker'
  | 'family-leader'
  | 'school-chief'
  | 'family-chief'
  | 'note-taker'
  | 'child'
  | 'parent'
  | 'companion'
  | 'other-professional';
