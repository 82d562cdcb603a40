/** Where storage is forbidden, as in some frames, already the name of it throws: the outbox catches that. */
export const phoneStorage = {
  getItem: (name: string) => window.localStorage.getItem(name),
  setItem: (name: string, text: string) => window.localStorage.setItem(name, text),
  removeItem: (name: string) => window.localStorage.removeItem(name),
}
