/** A file's name without folders and extension: the id of a conversation that has none. */
export function baseName(file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1);
  return name === '-' ? 'stdin' : name.replace(/(.)\.[^.]*$/, '$1');
}
